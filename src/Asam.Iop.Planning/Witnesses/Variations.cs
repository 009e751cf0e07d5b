using Asam.Iop.Planning.Edits;
using Asam.Iop.Planning.Proof;
using Asam.Iop.Plans;
using Asam.Iop.Policies;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;

namespace Asam.Iop.Planning.Witnesses;

/// <summary>Plans that differ from one in one thing: a minute, a session, a weekday, a week, last weeks, a service, a size, a modality.</summary>
internal sealed class Variations(IReadOnlyList<BindingRule> rules)
{
    private static readonly string[] LimitsOfWeeks = ["minWeeks", "maxWeeks", "withinWeeks", "taperWeeks", "firstWeeks", "everyWeeks"];
    private static readonly string[] LimitsOfSizes = ["min", "max"];
    private static readonly IEnumerable<int> AllWeeks = Enumerable.Range(1, Phase.MaxWeeks);
    private static readonly IEnumerable<int> AllSizes = Enumerable.Range(1, ServiceBlock.MaxSize);
    private static readonly Session Individual = Session.AnyTime.Then(Service.Individual, BlockEdits.UsualMinutes);
    private static readonly Session Family = Session.AnyTime.Then(Service.Family, BlockEdits.UsualMinutes);

    /// <summary>Gets the variations of a plan that has an end.</summary>
    public IEnumerable<ProgramPlan> Of(ProgramPlan plan) => Changes(plan, plan.TotalWeeks!.Value)
        .Select(change => plan.TryApply(change, out ProgramPlan? changed, out _) ? changed : null)
        .OfType<ProgramPlan>();

    private IEnumerable<PlanChange> Changes(ProgramPlan plan, int lastWeek)
    {
        Site first = new(plan, 1);
        return
        [
            .. OfLength(lastWeek),
            .. first.Resize(1, _ => true),
            .. first.Resize(-1, _ => true),
            .. first.Remove(),
            .. first.Move(_ => true),
            .. first.Repeat(),
            .. first.Add(Individual),
            .. first.Add(Family),
            .. OfOneWeek(plan, 1),
            .. OfOneWeek(plan, lastWeek),
            .. OfFurtherWeeks(plan, lastWeek),
            .. VocabularyCodes.BlockModalities.Values.Select(modality => PlanChange.SetModality(modality, 1)),
            .. OfServices(plan),
            .. OfSizes(plan),
        ];
    }

    /// <summary>Gets numbers of weeks at the limits of the rules, and a week beyond them.</summary>
    private IEnumerable<PlanChange> OfLength(int lastWeek) => LimitsOfWeeks
        .SelectMany(limit => rules.Select(rule => rule.Number(limit)).OfType<int>())
        .Append(lastWeek)
        .SelectMany(Around)
        .Intersect(AllWeeks)
        .Select(weeks => weeks > lastWeek ? PlanChange.Extend(weeks - lastWeek, lastWeek) : PlanChange.End(weeks + 1))
        .Append(PlanChange.LeaveOpen(lastWeek));

    /// <summary>Gets a week with fewer days, and one without any.</summary>
    private static IEnumerable<PlanChange> OfOneWeek(ProgramPlan plan, int week)
    {
        WeeklySchedule schedule = plan.Week(week).Schedule;
        return Enumerable.Range(0, schedule.Days.Count)
            .Reverse()
            .Select(days => PlanChange.ReplaceWeek(Titration.StepDown(schedule, days), week));
    }

    /// <summary>Gets fewer days after the first weeks that a rule judges, and in as many last weeks as a rule lets taper, or one more.</summary>
    private IEnumerable<PlanChange> OfFurtherWeeks(ProgramPlan plan, int lastWeek)
    {
        IEnumerable<int> afterFirst = rules.Select(rule => rule.Number("firstWeeks")).OfType<int>().Select(weeks => weeks + 1);
        IEnumerable<int> tapering = rules.Select(rule => rule.Number("taperWeeks")).OfType<int>()
            .SelectMany(weeks => new[] { lastWeek - weeks + 1, lastWeek - weeks });
        return from week in afterFirst.Concat(tapering).Intersect(Enumerable.Range(2, lastWeek - 1))
               from days in Enumerable.Range(0, plan.Week(week).Schedule.Days.Count).Reverse()
               select PlanChange.StepDown(days, week);
    }

    private static IEnumerable<PlanChange> OfServices(ProgramPlan plan) => ServiceCodes.Services.Values
        .Where(service => service != Service.Group)
        .Select(service => ServiceBlock.Of(service, BlockEdits.UsualMinutes))
        .Concat(GroupType.Listed.Select(type => ServiceBlock.Group(type, BlockEdits.UsualMinutes)))
        .SelectMany(model => OfBlocks(plan, block => model.WithMinutes(block.Duration.TotalMinutes).WithModality(block.Modality)));

    private IEnumerable<PlanChange> OfSizes(ProgramPlan plan) => LimitsOfSizes
        .SelectMany(limit => rules.Where(rule => rule.Is(Rule.GroupSizeKind)).Select(rule => rule.Number(limit)))
        .OfType<int>()
        .SelectMany(Around)
        .Intersect(AllSizes)
        .SelectMany(size => OfBlocks(plan, block => block.Service == Service.Group ? block.WithSize(size) : block));

    private static int[] Around(int limit) => [limit - 1, limit, limit + 1];

    private static IEnumerable<PlanChange> OfBlocks(ProgramPlan plan, Func<ServiceBlock, ServiceBlock> alter) => Rewriting.All(
        plan, 1, week => Rewriting.Days(week, day => Rewriting.Sessions(day, session => session.Blocks.Select(alter))));
}
