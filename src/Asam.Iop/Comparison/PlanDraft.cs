using Asam.Iop.Plans;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;
using NodaTime;

namespace Asam.Iop.Comparison;

/// <summary>A small plan in a few numbers, one altered at a time to look for a plan on which policies disagree.</summary>
internal sealed record PlanDraft
{
    private const string Id = "counterexample";

    /// <summary>Gets a draft such as many programs are: three evenings of three hours and an individual session, for twelve weeks.</summary>
    public static PlanDraft Usual { get; } = new()
    {
        Weeks = 12,
        Days = 3,
        Minutes = 3 * HoursAndMinutes.MinutesPerHour,
        IsOfADay = true,
        Block = ServiceBlock.Group(GroupType.Process, 1).WithSize(10),
        FirstSide = new(ServiceBlock.Of(Service.Individual, HoursAndMinutes.MinutesPerHour), PerWeek: 1, IsApart: false),
        Modality = Iop.Modality.InPerson,
    };

    public int? Weeks { get; init; } = 1;

    public int Days { get; init; } = 1;

    public DayChoice Choice { get; init; }

    /// <summary>Gets the minutes of the main sessions: of a day, or of a week as even as can be.</summary>
    public int Minutes { get; init; } = HoursAndMinutes.MinutesPerHour;

    public bool IsOfADay { get; init; }

    /// <summary>Gets the block that main sessions are made of; its minutes do not matter.</summary>
    public ServiceBlock Block { get; init; } = ServiceBlock.Group(GroupType.Process, 1);

    public int BlocksOfASession { get; init; } = 1;

    public SideSessions? FirstSide { get; init; }

    public SideSessions? SecondSide { get; init; }

    public Modality? Modality { get; init; }

    public DraftTail? Tail { get; init; }

    /// <summary>Makes the plan, if the numbers make one.</summary>
    public ProgramPlan? ToPlan(ClientFacts client)
    {
        PlanDescription description = new PlanDescription(Id)
            .WithPopulation(client.Population).WithAge(client.Age).WithCondition(client.Condition).WithModality(Modality);
        if (WeekOf(Days, Minutes, IsOfADay) is not WeeklySchedule week)
            return null;
        if (Tail is null)
            return ProgramPlan.Of(description, Phase.Create(LevelOfCare.IntensiveOutpatient, Weeks, week));
        if (WeekOf(Tail.Days ?? Days, Tail.Minutes ?? Minutes, IsOfADay && Tail.Minutes is null) is not WeeklySchedule last)
            return null;
        (int before, int? after) = Weeks is int weeks ? (weeks, Tail.Weeks) : (Tail.Weeks, (int?)null);
        return ProgramPlan.Of(
            description,
            Phase.Create(LevelOfCare.IntensiveOutpatient, before, week),
            Phase.Create(LevelOfCare.IntensiveOutpatient, after, last));
    }

    private WeeklySchedule? WeekOf(int days, int minutes, bool isOfADay)
    {
        bool isAnyApart = days < WeeklySchedule.MaxDays && (FirstSide is { IsApart: true } || SecondSide is { IsApart: true });
        int all = isAnyApart ? days + 1 : days;
        List<ServiceDay> made = [];
        for (int day = 0; day < all; day++)
        {
            int share = isOfADay ? minutes : Share(minutes, days, day);
            List<Session> sessions = [];
            if (day < days && share > 0 && !AddMain(sessions, share))
                return null;
            AddSide(sessions, FirstSide, days, day);
            AddSide(sessions, SecondSide, days, day);
            if (sessions.Count == 0)
                continue;
            if (!ServiceDay.TryCreate(WeekdayOf(all, day), sessions, out ServiceDay? one, out _))
                return null;
            made.Add(one);
        }

        return WeeklySchedule.Create(made);
    }

    private bool AddMain(List<Session> sessions, int minutes)
    {
        if (minutes < BlocksOfASession || minutes > SessionDuration.MaxMinutes)
            return false;
        sessions.Add(Session.Create(
            Enumerable.Range(0, BlocksOfASession).Select(block => Block.WithMinutes(Share(minutes, BlocksOfASession, block)))));
        return true;
    }

    private static void AddSide(List<Session> sessions, SideSessions? side, int days, int day)
    {
        if (side is null || side.IsApart != (day == days))
            return;
        int times = side.IsApart ? side.PerWeek ?? 1 : side.PerWeek is int perWeek ? Share(perWeek, days, day) : 1;
        for (int i = 0; i < times; i++)
            sessions.Add(Session.Create([side.Block]));
    }

    /// <summary>One of so many shares of a number that are as even as can be, the greater ones first.</summary>
    private static int Share(int number, int shares, int place) => shares == 0 ? 0 : (number / shares) + (place < number % shares ? 1 : 0);

    private IsoDayOfWeek? WeekdayOf(int days, int day) => Choice switch
    {
        DayChoice.Usual => Titration.WeekdaysOf(days)[day],
        DayChoice.InARow => ScheduleCodes.Days.Values[day],
        _ => null,
    };
}
