using Asam.Iop.Policies;

namespace Asam.Iop.Tool.Input;

/// <summary>The policies that are asked, each once, and the files of others that could not be read.</summary>
/// <param name="Policies">The policies, in the order in which they were named.</param>
/// <param name="Unread">The files that are no policy.</param>
internal sealed record ChosenPolicies(IReadOnlyList<Policy> Policies, IReadOnlyList<PolicyFile> Unread)
{
    /// <summary>Chooses policies. Two that differ cannot have one id, since reports name policies by it.</summary>
    /// <param name="named">Each policy with the name by which it was asked for.</param>
    public static ChosenPolicies Of(IEnumerable<PolicyFile> named)
    {
        List<Policy> policies = [];
        List<PolicyFile> unread = [];
        foreach (PolicyFile each in named)
        {
            Policy? namesake = policies.Find(policy => policy.Id == each.Policy?.Id);
            if (each.Policy is null)
                unread.Add(each);
            else if (namesake is null)
                policies.Add(each.Policy);
            else if (namesake != each.Policy)
                unread.Add(PolicyFile.Refused(each.File, $"Its id, '{each.Policy.Id}', is that of another policy that is asked; allowed is each id once."));
        }

        return new(policies, unread);
    }

    public ChosenPolicies Strict() => this with { Policies = [.. Policies.Select(policy => policy.Strict())] };
}
