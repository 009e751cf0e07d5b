namespace Asam.Iop.Json;

/// <summary>The names of the properties of a plan document.</summary>
internal static class PlanProperty
{
    public const string Id = "id";
    public const string Title = "title";
    public const string Source = "source";
    public const string Population = "population";
    public const string Age = "age";
    public const string Condition = "condition";
    public const string Living = "living";
    public const string Modality = "modality";
    public const string Edition = "edition";
    public const string Phases = "phases";

    public const string Level = "level";
    public const string Weeks = "weeks";
    public const string Days = "days";
    public const string Alternating = "alternating";

    public const string Day = "day";
    public const string Sessions = "sessions";

    public const string Start = "start";
    public const string Blocks = "blocks";

    public const string Service = "service";
    public const string GroupType = "groupType";
    public const string Name = "name";
    public const string Minutes = "minutes";
    public const string Size = "size";
}
