using NodaTime;

namespace Asam.Iop.Scheduling;

/// <summary>The codes by which documents name the words of schedules.</summary>
public static class ScheduleCodes
{
    /// <summary>Gets the codes of the days of a week: <c>monday</c> … <c>sunday</c>.</summary>
    public static CodeList<IsoDayOfWeek> Days { get; } = new(
        "day of the week",
        (IsoDayOfWeek.Monday, "monday"),
        (IsoDayOfWeek.Tuesday, "tuesday"),
        (IsoDayOfWeek.Wednesday, "wednesday"),
        (IsoDayOfWeek.Thursday, "thursday"),
        (IsoDayOfWeek.Friday, "friday"),
        (IsoDayOfWeek.Saturday, "saturday"),
        (IsoDayOfWeek.Sunday, "sunday"));

    /// <summary>Gets the codes of bases: <c>scheduled</c>, <c>offered</c>, <c>attended</c>, <c>certified</c>.</summary>
    public static CodeList<Basis> Bases { get; } = new(
        "basis",
        (Basis.Scheduled, "scheduled"),
        (Basis.Offered, "offered"),
        (Basis.Attended, "attended"),
        (Basis.Certified, "certified"));
}
