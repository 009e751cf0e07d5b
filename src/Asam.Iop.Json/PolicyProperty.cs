namespace Asam.Iop.Json;

/// <summary>The names of the properties of a policy document, but for the parameters of rules, which their kinds declare.</summary>
internal static class PolicyProperty
{
    public const string Id = "id";
    public const string Title = "title";
    public const string Authority = "authority";
    public const string Jurisdiction = "jurisdiction";
    public const string Edition = "edition";
    public const string Effective = "effective";
    public const string Confidence = "confidence";
    public const string Counts = "counts";
    public const string Excludes = "excludes";
    public const string Conditions = "conditions";
    public const string AdolescentAges = "adolescentAges";
    public const string Sources = "sources";
    public const string Rules = "rules";
    public const string Unmodeled = "unmodeled";

    public const string From = "from";
    public const string To = "to";
    public const string Below = "below";

    public const string Url = "url";
    public const string Date = "date";

    public const string Kind = "kind";
    public const string Enforcement = "enforcement";
    public const string Basis = "basis";
    public const string Population = "population";

    public const string Text = "text";
}
