using Asam.Iop.Plans;
using Asam.Iop.Policies;
using Asam.Iop.Testing.Cases;

namespace Asam.Iop.Testing;

/// <summary>A case of a file: a plan, a policy, and what the policy must say of the plan; or what is wrong with the file.</summary>
/// <remarks>Immutable. Its text is its name in a test run.</remarks>
public sealed class PolicyCase
{
    private readonly CaseContent? _content;

    internal PolicyCase(string name, string file, CaseContent? content, IReadOnlyList<CaseFault> faults)
    {
        Name = name;
        File = file;
        Faults = faults;
        _content = content;
    }

    /// <summary>Gets the name: that which the file states, else the file's path within the folder, without its ending.</summary>
    public string Name { get; }

    /// <summary>Gets the path of the file.</summary>
    public string File { get; }

    /// <summary>Gets what is wrong with the file, or with those that it names; none if the case can be run.</summary>
    public IReadOnlyList<CaseFault> Faults { get; }

    /// <summary>Gets the plan, or <see langword="null"/> if the case is wrong.</summary>
    public ProgramPlan? Plan => _content?.Plan;

    /// <summary>Gets the policy, or <see langword="null"/> if the case is wrong.</summary>
    public Policy? Policy => _content?.Policy;

    /// <summary>Asserts that the policy says of the plan what the case expects.</summary>
    /// <returns>The report.</returns>
    /// <exception cref="CaseFileException">The case is wrong.</exception>
    /// <exception cref="PolicyAssertionException">The policy says something else; the message names all that differs.</exception>
    public PolicyReport Run()
    {
        if (_content is null)
            throw new CaseFileException(Faults);
        PolicyReport report = _content.Policy.Evaluate(_content.Plan);
        string[] unmet = [.. _content.Unmet(report)];
        return unmet.Length == 0 ? report : throw AssertionText.Failure(string.Join("\n", unmet), report);
    }

    /// <summary>Gets the name.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Name;
}
