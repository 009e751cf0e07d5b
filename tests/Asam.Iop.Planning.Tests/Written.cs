using System.Globalization;
using Asam.Iop.Plans;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;
using NodaTime;
using NodaTime.Text;

namespace Asam.Iop.Planning.Tests;

/// <summary>Plans and their parts in a short notation, so that a test shows at a glance what an expected answer follows from.</summary>
internal static class Written
{
    /// <summary>A day without a weekday.</summary>
    private const string Unchosen = "any";

    /// <summary>Reads services and types of groups: <c>individual group:art</c>.</summary>
    public static ServiceSet ServicesOf(string words) =>
        ServiceSet.TryParseAll(words.Split(' '), out ServiceSet? services) ? services : throw new ArgumentException(words);

    /// <summary>Reads phases: <c>4: monday process 60 / none</c>, <c>open: any process 60</c>, or at level 1 <c>L1 2: any process 60</c>.</summary>
    public static ProgramPlan Plan(params string[] phases)
    {
        ProgramPlanBuilder plan = ProgramPlan.Create("written");
        foreach (string phase in phases)
            plan.Add(Phase(phase));
        return plan.Build();
    }

    /// <summary>Reads days: <c>monday process 60; individual 60 | any process 60</c>, or <c>none</c>.</summary>
    public static WeeklySchedule Week(string text) =>
        text == "none" ? WeeklySchedule.Empty : WeeklySchedule.Of([.. text.Split(" | ").Select(Day)]);

    /// <summary>Reads blocks: <c>17:30 process 60 + individual 30</c>; the number after the minutes is the size of a group.</summary>
    public static Session Session(string text)
    {
        LocalTime? start = char.IsDigit(text[0]) ? LocalTimePattern.CreateWithInvariantCulture("HH:mm").Parse(text[..5]).Value : null;
        return Scheduling.Session.Create((start is null ? text : text[6..]).Split(" + ").Select(Block), start);
    }

    public static ServiceBlock Block(string text)
    {
        string[] words = text.Split(' ');
        int minutes = int.Parse(words[1], CultureInfo.InvariantCulture);
        int? size = words.Length > 2 ? int.Parse(words[2], CultureInfo.InvariantCulture) : null;
        return GroupType.TryFind(words[0], out GroupType? type)
            ? ServiceBlock.Group(type, minutes).WithSize(size)
            : ServiceBlock.Of(ServiceCodes.Services.Parse(words[0]), minutes);
    }

    private static Phase Phase(string text)
    {
        string[] parts = text.Split(": ", 2);
        string[] words = parts[0].Split(' ');
        LevelOfCare level = LevelOfCare.Find(AsamEdition.Third, words[0] == "L1" ? "1" : "2.1");
        int? weeks = words[^1] == "open" ? null : int.Parse(words[^1], CultureInfo.InvariantCulture);
        return Scheduling.Phase.Create(level, weeks, [.. parts[1].Split(" / ").Select(Week)]);
    }

    private static ServiceDay Day(string text)
    {
        string[] parts = text.Split(' ', 2);
        IsoDayOfWeek? weekday = parts[0] == Unchosen ? null : ScheduleCodes.Days.Parse(parts[0]);
        return ServiceDay.Create(weekday, parts[1].Split("; ").Select(Session));
    }
}
