namespace Asam.Iop.Services;

/// <summary>The codes by which documents name services.</summary>
public static class ServiceCodes
{
    /// <summary>Gets the codes of services: <c>group</c>, <c>individual</c> … <c>unspecified</c>.</summary>
    public static CodeList<Service> Services { get; } = new(
        "service",
        (Service.Group, "group"),
        (Service.Individual, "individual"),
        (Service.Family, "family"),
        (Service.Medication, "medication"),
        (Service.CaseManagement, "case-management"),
        (Service.Assessment, "assessment"),
        (Service.DrugTest, "drug-test"),
        (Service.PeerSupport, "peer-support"),
        (Service.MutualHelp, "mutual-help"),
        (Service.Break, "break"),
        (Service.Meal, "meal"),
        (Service.Unspecified, "unspecified"));
}
