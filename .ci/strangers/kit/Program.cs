using Asam.Iop;
using Asam.Iop.Json;
using Asam.Iop.Plans;
using Asam.Iop.Policies;
using Asam.Iop.Testing;
using Asam.Iop.Testing.FsCheck;
using FsCheck;
using FsCheck.Fluent;

ProgramPlan plan = PlanDocument.Read(File.ReadAllText(args[0]));
PolicyAssert.Compliant(plan, Policy.Default);
foreach (BoundaryCase limit in BoundaryCases.Of(Policy.Default))
    limit.Run();
Prop.ForAll(IopArbitraries.CertifiablePlans, certifiable => Policy.Default.Permits(certifiable.Plan)).QuickCheckThrowOnFailure();

// A policy with an error in it is told from the right one, by a plan that can be read.
Policy planted = Policy.Create("payer", "Example payer", AuthorityKind.Payer).Source(new("M", "Manual"))
    .Add(Rule.WeeklyHours(min: WeeklyHours.FromHours(8), max: WeeklyHours.FromHours(20))).Build();
try
{
    Prop.ForAll(PolicyPlans.AtLimits(Policy.Default, planted), near => PolicyAssert.SameVerdict(near.Plan, planted, Policy.Default))
        .QuickCheckThrowOnFailure();
    return 1;
}
catch (Exception found) when (found.Message.Contains("8 h a week", StringComparison.Ordinal))
{
    Console.WriteLine(found.Message);
    return 0;
}
