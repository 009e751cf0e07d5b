using System.Globalization;
using System.Text.Json;
using Asam.Iop.Plans;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;
using NodaTime;

namespace Asam.Iop.Json.Tests.Agreement.Simple;

/// <summary>
/// Reads plan documents by their description and by nothing of the library: it decides itself what it takes, and uses the domain only to make
/// the value in the end.
/// </summary>
internal static class SimplePlanReader
{
    private const int MinutesPerDay = 1440;

    /// <exception cref="SimpleRefusal">The document is wrong.</exception>
    public static ProgramPlan Read(byte[] document) => Plan(SimpleJson.Parse(document));

    public static ProgramPlan Plan(JsonElement value)
    {
        Dictionary<string, JsonElement> plan = SimpleJson.Properties(
            value,
            ["id", "phases"],
            "$schema", "format", "title", "source", "population", "age", "condition", "living", "modality", "edition");
        if (plan.TryGetValue("$schema", out JsonElement schema))
            SimpleJson.AnyText(schema);
        if (plan.TryGetValue("format", out JsonElement format))
            SimpleJson.Whole(format, 1, 1);

        AsamEdition edition = plan.TryGetValue("edition", out JsonElement said) ? SimpleJson.Word(said, SimpleWords.Editions) : AsamEdition.Third;
        PlanDescription description = new(SimpleJson.Id(plan["id"]), edition);
        if (plan.TryGetValue("title", out JsonElement title))
            description = description.WithTitle(SimpleJson.Text(title, 200));
        if (plan.TryGetValue("source", out JsonElement source))
            description = description.WithSource(SimpleJson.Text(source, 2000));
        if (plan.TryGetValue("population", out JsonElement population))
            description = description.WithPopulation(SimpleJson.Word(population, SimpleWords.Populations));
        if (plan.TryGetValue("age", out JsonElement age))
            description = description.WithAge(SimpleJson.Whole(age, 0, 150));
        if (plan.TryGetValue("condition", out JsonElement condition))
            description = description.WithCondition(SimpleJson.Word(condition, SimpleWords.Conditions));
        if (plan.TryGetValue("living", out JsonElement living))
            description = description.WithLiving(SimpleJson.Word(living, SimpleWords.Livings));
        if (plan.TryGetValue("modality", out JsonElement modality))
            description = description.WithModality(SimpleJson.Word(modality, SimpleWords.PlanModalities));

        Phase[] phases = SimpleJson.Elements(plan["phases"], 1, 520, phase => Phase(phase, edition));
        SimpleRefusal.Unless(phases.Take(phases.Length - 1).All(phase => phase.Weeks is not null), "open-ended before the last phase");
        return ProgramPlan.Of(description, phases);
    }

    private static Phase Phase(JsonElement value, AsamEdition edition)
    {
        Dictionary<string, JsonElement> phase = SimpleJson.Properties(value, ["level"], "weeks", "days", "alternating");
        string level = SimpleJson.Word(phase["level"], SimpleWords.Levels[edition]);
        int? weeks = phase.TryGetValue("weeks", out JsonElement said) ? SimpleJson.Whole(said, 1, 520) : null;
        SimpleRefusal.Unless(phase.ContainsKey("days") != phase.ContainsKey("alternating"), "days or alternating");
        WeeklySchedule[] patterns = phase.TryGetValue("days", out JsonElement days)
            ? [Week(days)]
            : SimpleJson.Elements(phase["alternating"], 2, 12, pattern => Week(SimpleJson.Properties(pattern, ["days"])["days"]));
        return Scheduling.Phase.Create(LevelOfCare.Find(edition, level), weeks, patterns);
    }

    private static WeeklySchedule Week(JsonElement value)
    {
        ServiceDay[] days = SimpleJson.Elements(value, 0, 7, Day);
        Distinct(days.Select(day => day.Day).Where(day => day is not null), "a weekday");
        Distinct(days.SelectMany(day => day.Sessions).Select(session => session.Id).Where(id => id is not null), "a session id");
        return WeeklySchedule.Of(days);
    }

    private static ServiceDay Day(JsonElement value)
    {
        Dictionary<string, JsonElement> day = SimpleJson.Properties(value, ["sessions"], "day");
        IsoDayOfWeek? weekday = day.TryGetValue("day", out JsonElement said) ? SimpleJson.Word(said, SimpleWords.Days) : null;
        Session[] sessions = SimpleJson.Elements(day["sessions"], 1, 24, Session);
        SimpleRefusal.Unless(sessions.Sum(Minutes) <= MinutesPerDay, "a day of more than 1440 minutes");

        (int Start, int End)[] spans =
        [
            .. sessions.Where(session => session.Start is not null).Select(Span).OrderBy(span => span.Start),
        ];
        for (int i = 1; i < spans.Length; i++)
            SimpleRefusal.Unless(spans[i - 1].End <= spans[i].Start, "sessions overlap");
        return ServiceDay.Create(weekday, sessions);
    }

    private static Session Session(JsonElement value)
    {
        Dictionary<string, JsonElement> session = SimpleJson.Properties(value, ["blocks"], "id", "start");
        string? id = session.TryGetValue("id", out JsonElement said) ? SimpleJson.Id(said) : null;
        LocalTime? start = session.TryGetValue("start", out JsonElement time) ? Time(time) : null;
        ServiceBlock[] blocks = SimpleJson.Elements(session["blocks"], 1, 48, Block);
        int end = (start is LocalTime at ? (at.Hour * 60) + at.Minute : 0) + blocks.Sum(block => block.Duration.TotalMinutes);
        SimpleRefusal.Unless(end <= MinutesPerDay, "past midnight, or more than 1440 minutes");
        return Scheduling.Session.Create(blocks, start, id);
    }

    private static ServiceBlock Block(JsonElement value)
    {
        Dictionary<string, JsonElement> block =
            SimpleJson.Properties(value, ["service", "minutes"], "groupType", "name", "size", "modality");
        Service service = SimpleJson.Word(block["service"], SimpleWords.Services);
        int minutes = SimpleJson.Whole(block["minutes"], 1, MinutesPerDay);
        SimpleRefusal.Unless(service == Service.Group || !(block.ContainsKey("groupType") || block.ContainsKey("size")), "only with group");

        string? type = block.TryGetValue("groupType", out JsonElement code) ? SimpleJson.Word(code, SimpleWords.GroupTypeCodes) : null;
        string? name = block.TryGetValue("name", out JsonElement said) ? SimpleJson.Text(said, 200) : null;
        SimpleRefusal.Unless((type == "other") == (name is not null), "name goes with other");
        GroupType? groupType = type is null ? null : name is null ? SimpleWords.GroupTypes[type] : GroupType.Other(name);

        ServiceBlock made = groupType is null ? ServiceBlock.Of(service, minutes) : ServiceBlock.Group(groupType, minutes);
        return made
            .WithSize(block.TryGetValue("size", out JsonElement size) ? SimpleJson.Whole(size, 1, 1000) : null)
            .WithModality(block.TryGetValue("modality", out JsonElement how) ? SimpleJson.Word(how, SimpleWords.BlockModalities) : null);
    }

    private static LocalTime Time(JsonElement value)
    {
        string text = SimpleJson.AnyText(value);
        bool isTime = TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out TimeOnly time);
        SimpleRefusal.Unless(isTime, "no time");
        return new(time.Hour, time.Minute);
    }

    private static void Distinct<T>(IEnumerable<T> values, string what) =>
        SimpleRefusal.Unless(values.GroupBy(value => value).All(group => group.Count() == 1), $"{what} twice");

    private static int Minutes(Session session) => session.Blocks.Sum(block => block.Duration.TotalMinutes);

    private static (int Start, int End) Span(Session session)
    {
        int start = (session.Start!.Value.Hour * 60) + session.Start.Value.Minute;
        return (start, start + Minutes(session));
    }
}
