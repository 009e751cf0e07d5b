using System.CommandLine;
using System.CommandLine.Parsing;
using Asam.Iop.Policies;

namespace Asam.Iop.Tool.Commands;

/// <summary>The options that choose policies.</summary>
internal sealed class PolicyOptions
{
    private static readonly IReadOnlyList<Policy> Known = [Asam.Iop.Policies.Policy.Default];

    public PolicyOptions() => Policy.Validators.Add(result =>
    {
        foreach (Token token in result.Tokens.Where(token => Find(token.Value) is null))
            result.AddError(WhyNot(token.Value));
    });

    public Option<string[]> Policy { get; } = new("--policy")
    {
        Description = $"The id of a policy: {Ids}. May be given several times. [default: {Known[0].Id}]",
        HelpName = "ID",
    };

    public Option<bool> Strict { get; } = new("--strict") { Description = "Require what is only typical, too." };

    private static string Ids => string.Join(", ", Known.Select(policy => policy.Id));

    /// <summary>Gets the policies, each once, in the order in which they were named.</summary>
    public IReadOnlyList<Policy> Chosen(ParseResult parsed)
    {
        IEnumerable<Policy> chosen = parsed.GetValue(Policy) is { Length: > 0 } ids ? ids.Select(id => Find(id)!) : [Known[0]];
        return [.. chosen.Distinct().Select(policy => parsed.GetValue(Strict) ? policy.Strict() : policy)];
    }

    private static Policy? Find(string id) => Known.FirstOrDefault(policy => policy.Id == id);

    private static string WhyNot(string id) => id.Contains('/') || id.EndsWith(".json", StringComparison.OrdinalIgnoreCase)
        ? $"Policies cannot be read from files yet, so '{id}' is not taken; known policies are: {Ids}."
        : $"There is no policy '{id}'; known policies are: {Ids}.";
}
