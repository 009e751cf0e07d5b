using System.CommandLine;
using System.CommandLine.Parsing;
using Asam.Iop.Policies;
using Asam.Iop.Tool.Input;

namespace Asam.Iop.Tool.Commands;

/// <summary>The options that choose policies.</summary>
internal sealed class PolicyOptions
{
    private static readonly IReadOnlyList<Policy> Known = [Asam.Iop.Policies.Policy.Default];

    public PolicyOptions() => Policy.Validators.Add(result =>
    {
        foreach (Token token in result.Tokens.Where(token => !PolicyFile.IsNamedBy(token.Value) && Find(token.Value) is null))
            result.AddError($"There is no policy '{token.Value}'; known policies are: {Ids}. The file of a policy has a / in its name, or ends in .json.");
    });

    public Option<string[]> Policy { get; } = new("--policy")
    {
        Description = $"A policy: its id ({Ids}), or the JSON file of one, whose name has a / or ends in .json. May be given several times. [default: {Known[0].Id}]",
        HelpName = "ID|FILE",
    };

    public Option<bool> Strict { get; } = new("--strict") { Description = "Require what is only typical, too." };

    private static string Ids => string.Join(", ", Known.Select(policy => policy.Id));

    /// <summary>Gets the policies, each once, in the order in which they were named.</summary>
    public ChosenPolicies Chosen(ParseResult parsed)
    {
        string[] names = parsed.GetValue(Policy) is { Length: > 0 } given ? given : [Known[0].Id];
        ChosenPolicies chosen = ChosenPolicies.Of(names.Select(Get));
        return parsed.GetValue(Strict) ? chosen.Strict() : chosen;
    }

    private static PolicyFile Get(string name) => PolicyFile.IsNamedBy(name) ? PolicyFile.Read(name) : new(name, Find(name), []);

    private static Policy? Find(string id) => Known.FirstOrDefault(policy => policy.Id == id);
}
