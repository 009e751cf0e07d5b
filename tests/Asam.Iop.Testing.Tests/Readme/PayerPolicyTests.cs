using Asam.Iop.Json;
using Asam.Iop.Plans;
using Asam.Iop.Policies;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;

namespace Asam.Iop.Testing.Tests.Readme;

public sealed class PayerPolicyTests
{
    // What the provider's manual says, written down once more by someone else.
    private static readonly Policy Manual = Policy.Create("payer", "Example payer", AuthorityKind.Payer).Source(new("M", "Manual"))
        .Add(Rule.WeeklyHours(min: WeeklyHours.FromHours(9), max: WeeklyHours.FromHours(19, 30))).Add(Rule.GroupSize(max: 12)).Build();

    private static readonly Policy Deployed = PolicyDocument.Read(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "payer", "payer.json")));

    public static IEnumerable<object[]> Limits => BoundaryCases.Of(Manual).AsTheoryData();

    public static IEnumerable<object[]> Cases => PolicyCases.In("payer").AsTheoryData();

    [Theory, MemberData(nameof(Limits))]
    public void Each_limit_is_where_the_manual_says(BoundaryCase limit) => limit.Run(Deployed);

    [Theory, MemberData(nameof(Cases))]
    public void Each_case_of_the_folder_holds(PolicyCase each) => each.Run();

    [Fact]
    public void Two_evenings_are_too_few_and_four_weeks_less_of_them_mend_it()
    {
        ProgramPlan plan = ProgramPlan.Create("evenings")
            .Titrate(Session.StartingAt(17, 30).Group(GroupType.Process, 180), days: [3, 2], weeks: [4, 4]).Build();
        PolicyAssert.Violates(plan, Deployed, "weekly-hours");
        PolicyAssert.MendedBy(plan, Deployed, "weekly-hours", PlanChange.Shorten(weeks: 4, fromWeek: 5));
    }

    [Fact]
    public void The_cases_see_every_rule_satisfied_violated_and_not_evaluable()
    {
        PolicyCoverage coverage = new(Deployed);
        foreach (PolicyCase each in PolicyCases.In("payer"))
            coverage.Record(each.Run());
        coverage.DemandAll();
    }
}
