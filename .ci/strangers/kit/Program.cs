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
