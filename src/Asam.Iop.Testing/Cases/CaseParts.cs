using Asam.Iop.Catalog;
using Asam.Iop.Json;
using Asam.Iop.Plans;
using Asam.Iop.Policies;
using NodaTime;

namespace Asam.Iop.Testing.Cases;

/// <summary>Finds what a case names: its plan, its policy in the version of the date, and the rules.</summary>
internal sealed class CaseParts(string file, CaseDraft draft)
{
    private const string PlanPath = "$.plan";
    private const string PolicyPath = "$.policy";

    private readonly List<CaseFault> _faults = [];

    public IReadOnlyList<CaseFault> Faults => _faults.AsReadOnly();

    public CaseContent? Find()
    {
        ProgramPlan? plan = draft.Plan!.Value ?? ReadPlan(draft.Plan.Name!, draft.Plan.Line);
        Policy? policy = FindPolicy(draft.Policy!);
        for (int i = 0; policy is not null && i < draft.Outcomes.Count; i++)
            CheckRule(policy, i);
        return plan is null || policy is null || _faults.Count > 0 ? null : new(plan, policy, draft.Verdict, draft.Outcomes);
    }

    private static bool IsFile(string name) => name.Contains('/') || name.EndsWith(".json", StringComparison.OrdinalIgnoreCase);

    private ProgramPlan? ReadPlan(string name, int line) => ReadFile(name, PlanPath, line, stream =>
    {
        PlanReading reading = PlanDocument.TryReadAsync(stream).GetAwaiter().GetResult();
        return (reading.Plan, reading.Errors);
    });

    private Policy? ReadPolicy(string name, int line) => ReadFile(name, PolicyPath, line, stream =>
    {
        PolicyReading reading = PolicyDocument.TryReadAsync(stream).GetAwaiter().GetResult();
        return (reading.Policy, reading.Errors);
    });

    private Policy? FindPolicy(CasePart<Policy> part)
    {
        if (part.Name is string name && !IsFile(name))
            return FindInCatalog(name, part.Line);
        Policy? policy = part.Value ?? ReadPolicy(part.Name!, part.Line);
        if (policy is not null && draft.Date is LocalDate date && policy.Description.Effective?.Contains(date) == false)
        {
            string effective = policy.Description.Effective.ToString();
            Refuse(PolicyPath, part.Line, $"{policy.Id} is not in force on {date.ToString("R", null)}: it is from {effective}.");
        }

        return policy;
    }

    private Policy? FindInCatalog(string id, int line)
    {
        if (draft.Date is null && PolicyCatalog.TryGet(id, out Policy? latest))
            return latest;
        PolicyLookup lookup = PolicyCatalog.Find(id, draft.Date ?? default);
        if (lookup.Policy is null)
            Refuse(PolicyPath, line, lookup.ToString());
        return lookup.Policy;
    }

    private void CheckRule(Policy policy, int index)
    {
        ExpectedOutcome expected = draft.Outcomes[index];
        string path = FormattableString.Invariant($"$.outcomes[{index}].rule");
        Rule? rule = policy.Rules.FirstOrDefault(each => RuleNames.Names(expected.Rule, policy, each));
        if (rule is null)
            Refuse(path, expected.Line, RuleNames.WhyUnknown(policy, expected.Rule));
        else if (draft.Outcomes.Take(index).Any(earlier => RuleNames.Names(earlier.Rule, policy, rule)))
            Refuse(path, expected.Line, $"The rule {rule.Id} stands twice; allowed is each rule once.");
    }

    private T? ReadFile<T>(string name, string path, int line, Func<Stream, (T? Value, IReadOnlyList<DocumentError> Errors)> read)
        where T : class
    {
        string named = Path.Combine(Path.GetDirectoryName(file)!, name);
        try
        {
            using FileStream stream = File.OpenRead(named);
            (T? value, IReadOnlyList<DocumentError> errors) = read(stream);
            _faults.AddRange(errors.Select(error => new CaseFault(named, error)));
            return value;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Refuse(path, line, $"The file '{name}' cannot be read: {exception.Message}");
            return null;
        }
    }

    private void Refuse(string path, int line, string message) => _faults.Add(new(file, new(path, line, message)));
}
