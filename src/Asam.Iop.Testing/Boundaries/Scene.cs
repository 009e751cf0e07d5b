using Asam.Iop.Policies;
using Asam.Iop.Services;

namespace Asam.Iop.Testing.Boundaries;

/// <summary>A rule in its policy, and what usual weeks under that policy are made of.</summary>
internal sealed class Scene
{
    private const int UsualSessionMinutes = 180;
    private const int UsualWeeks = 12;
    private const int MinutesPerWeek = 10080;

    /// <summary>How far above the least hours of a week a week is made, at most.</summary>
    private const int UsualMargin = 240;

    private static readonly int[] UsualDays = [3, 4, 5, 2, 1, 6, 7];

    public Scene(Policy policy, Rule rule)
    {
        Policy = policy;
        Rule = rule;
        Counted = (rule.Counts ?? policy.Description.Counts).Except(rule.Excludes ?? policy.Description.Excludes);
        Services = rule.Parameters.Services("services") ?? ServiceSet.None;
        Limits = new(policy, rule);
        Blocks = new(this);
        Frames = [.. AllFrames()];
    }

    public Policy Policy { get; }

    public Rule Rule { get; }

    /// <summary>Gets what the rule counts for certain.</summary>
    public ServiceSet Counted { get; }

    /// <summary>Gets the services that the rule itself is about, so that nothing else may be of them; none for most kinds.</summary>
    public ServiceSet Services { get; }

    /// <summary>Gets what the other rules of the policy ask for.</summary>
    public OtherLimits Limits { get; }

    public SceneBlocks Blocks { get; }

    /// <summary>Gets the ways to lay out a week, the most usual first.</summary>
    public IReadOnlyList<Frame> Frames { get; }

    /// <summary>Gets how many weeks a plan has, away from the limits of a program's length where they leave room.</summary>
    public int Weeks => Limits.Between(Rule.ProgramLengthKind, "minWeeks", "maxWeeks", UsualWeeks);

    public int? Number(string parameter) => Rule.Parameters.Number(parameter);

    /// <summary>Gets the countable minutes that a week gets, if it would have so many: away from the limits of a week's hours.</summary>
    public int UsualTotal(int minutes)
    {
        int least = Limits.Least(Rule.WeeklyHoursKind, "minHours") ?? 0;
        int most = Limits.Most(Rule.WeeklyHoursKind, "maxHours") ?? MinutesPerWeek;
        bool isWithin = minutes > least && minutes < most;
        return isWithin ? minutes : least + (Math.Max(0, Math.Min(most - least, UsualMargin)) / 2);
    }

    private IEnumerable<Frame> AllFrames()
    {
        int[] sessions =
        [
            .. new[] { Limits.Least(Rule.SessionHoursKind, "minHours"), Limits.Most(Rule.SessionHoursKind, "maxHours"), UsualSessionMinutes }
                .OfType<int>()
                .Where(minutes => minutes > 0)
                .Distinct(),
        ];
        IReadOnlyList<Need> needs = Need.Of(this);
        bool[] withNeeds = needs.Count == 0 ? [false] : [true, false];
        return from asked in withNeeds
               from minutes in sessions
               from days in UsualDays
               select new Frame(Plans.Titration.WeekdaysOf(days), minutes, asked ? needs : []);
    }
}
