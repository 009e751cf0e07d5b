using Asam.Iop.Plans;
using Asam.Iop.Policies;
using NodaTime;

namespace Asam.Iop.Testing.Cases;

/// <summary>A case as it is written: what it names is not looked for yet.</summary>
internal sealed class CaseDraft
{
    public string? Name { get; set; }

    public CasePart<ProgramPlan>? Plan { get; set; }

    public CasePart<Policy>? Policy { get; set; }

    public LocalDate? Date { get; set; }

    public Verdict? Verdict { get; set; }

    public IReadOnlyList<ExpectedOutcome> Outcomes { get; set; } = [];
}
