using System.CommandLine;
using System.Globalization;
using Asam.Iop.Plans;
using Asam.Iop.Scheduling;
using NodaTime;
using NodaTime.Text;

namespace Asam.Iop.Tool.Commands;

/// <summary>The options that say what a plan is.</summary>
internal sealed class PlanOptions
{
    private static readonly LocalTimePattern Start = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    private readonly Option<IReadOnlyList<int>> _days = new TextOption<IReadOnlyList<int>>(
        "--days", "DAYS", "The days a week, step by step: 5-3 is 5, 4 and 3 days; 5,3 is 5 and then 3.", DaySteps.Parse)
    {
        Required = true,
    };

    private readonly Option<IReadOnlyList<int>> _weeks = new TextOption<IReadOnlyList<int>>(
        "--weeks", "WEEKS", "The weeks, shared out evenly to the steps, the longer shares first; or the weeks of each step: 6,4,2.", WeekShares.Parse)
    {
        Required = true,
    };

    private readonly Option<IReadOnlyList<ServiceBlock>?> _session = new TextOption<IReadOnlyList<ServiceBlock>?>(
        "--session",
        "SERVICE:MINUTES,…",
        $"What the session of each day is made of: services, and types of groups. [default: {SessionMakeUp.Usual}]",
        SessionMakeUp.Parse);

    private readonly Option<LocalTime?> _start = new TextOption<LocalTime?>(
        "--start", "HH:MM", "When the session begins: 17:30. [default: not said]", text => ParseStart(text));

    private readonly Option<WeeklyIndividual?> _individual = new TextOption<WeeklyIndividual?>(
        "--individual", "DAY:MINUTES", "An individual session every week, or none. [default: 60 minutes on a day that all weeks have]", WeeklyIndividual.Parse);

    private readonly Option<string> _id = new("--id") { Description = "The id of the plan. [default: made of the days and weeks]", HelpName = "ID" };
    private readonly Option<string?> _title = new("--title") { Description = "The title of the plan.", HelpName = "TEXT" };
    private readonly CodeOption<Modality> _modality = new("--modality", VocabularyCodes.PlanModalities, "How the program is attended");
    private readonly CodeOption<LivingArrangement> _living = new("--living", VocabularyCodes.LivingArrangements, "Where the client lives");
    private readonly CodeOption<Condition> _condition = new("--condition", VocabularyCodes.Conditions, "What is treated");
    private readonly CodeOption<Population> _population = new("--population", VocabularyCodes.Populations, "Whom it is for, adult if it is not said");
    private readonly Option<int?> _age = new("--age") { Description = "The age of the client, in years.", HelpName = "YEARS" };

    public void AddTo(Command command)
    {
        foreach (Option option in new Option[]
        {
            _days, _weeks, _session, _start, _individual, _modality, _living, _condition, _population, _age, _id, _title,
        })
        {
            command.Add(option);
        }
    }

    /// <summary>Builds the plan.</summary>
    /// <exception cref="FormatException">The options do not go together.</exception>
    /// <exception cref="ArgumentException">The plan would not be well-formed.</exception>
    public ProgramPlan Build(ParseResult parsed)
    {
        IReadOnlyList<int> days = parsed.GetRequiredValue(_days);
        IReadOnlyList<int> weeks = WeekShares.Of(parsed.GetRequiredValue(_weeks), days.Count);
        Session session = Session.Create(parsed.GetValue(_session) ?? SessionMakeUp.Parse(SessionMakeUp.Usual), parsed.GetValue(_start));
        ProgramPlanBuilder builder = ProgramPlan.Create(parsed.GetValue(_id) ?? IdOf(days, weeks))
            .For(parsed.GetValue(_population) ?? Population.Adult, parsed.GetValue(_age))
            .Titrate(session, days, weeks);
        WeeklyIndividual individual = parsed.GetValue(_individual) ?? new(DayOfAll(days), WeeklyIndividual.UsualMinutes);
        if (individual.Day is IsoDayOfWeek day)
            builder.WithWeeklyIndividual(day, individual.Minutes);
        return Describe(builder, parsed).Build();
    }

    private static LocalTime? ParseStart(string text) => Start.Parse(text) is { Success: true, Value: LocalTime time }
        ? time
        : throw new FormatException($"'{text}' is no time of day like 17:30.");

    private static string IdOf(IReadOnlyList<int> days, IReadOnlyList<int> weeks) =>
        string.Create(CultureInfo.InvariantCulture, $"{string.Join('-', days)}-days-{weeks.Sum()}-weeks");

    /// <summary>Gets the first weekday that has a session in every week, or, if there is none, in the week with the fewest.</summary>
    private static IsoDayOfWeek DayOfAll(IReadOnlyList<int> days)
    {
        IReadOnlyList<IsoDayOfWeek> fewest = Titration.WeekdaysOf(days.Min());
        IsoDayOfWeek shared = fewest.FirstOrDefault(day => days.All(count => Titration.WeekdaysOf(count).Contains(day)));
        return shared == IsoDayOfWeek.None ? fewest[0] : shared;
    }

    private ProgramPlanBuilder Describe(ProgramPlanBuilder builder, ParseResult parsed)
    {
        if (parsed.GetValue(_title) is string title)
            builder.Titled(title);
        if (parsed.GetValue(_modality) is Modality modality)
            builder.Attended(modality);
        if (parsed.GetValue(_living) is LivingArrangement living)
            builder.LivingIn(living);
        if (parsed.GetValue(_condition) is Condition condition)
            builder.Treating(condition);
        return builder;
    }
}
