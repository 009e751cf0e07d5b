using Asam.Iop.Plans;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;

namespace Asam.Iop.Benchmarks.Contestants;

/// <summary>
/// What people write first in the place of <see cref="SamplePolicies.OfAllKinds"/>: every week of the plan, rule by rule, with LINQ. It
/// answers for the same plans as <see cref="FairLoop"/>.
/// </summary>
internal static class NaiveLoop
{
    /// <summary>Answers one rule: 9 to 20 hours of treatment a week.</summary>
    public static bool HoldsWeeklyHours(ProgramPlan plan) => plan.Weeks().All(week => Minutes(week.Schedule) is >= 540 and <= 1200);

    /// <summary>Answers all fourteen rules.</summary>
    public static bool HoldsAll(ProgramPlan plan)
    {
        List<WeeklySchedule> weeks = [.. plan.Weeks().Select(week => week.Schedule)];
        List<int> days = [.. weeks.SelectMany((week, number) => DaysOf(week).Select(day => (number * 7) + (int)day.Day!.Value))];
        return weeks.All(week => Minutes(week) is >= 540 and <= 1200)
            && weeks.All(week => DaysOf(week).Count() is >= 3 and <= 5)
            && weeks.SelectMany(DaysOf).All(day => Treatment(day).Sum(block => block.Duration.TotalMinutes) is >= 60 and <= 300)
            && weeks.SelectMany(SessionsOf).Where(HasGroup).All(session => session.Length.TotalMinutes == 180)
            && weeks.SelectMany(DaysOf).All(day => Treatment(day).Any())
            && weeks.All(week => Treatment(week).Count() >= 6)
            && weeks.All(week => Treatment(week).Any(IsIndividual))
            && weeks.SelectMany(Treatment).Where(IsIndividual).All(block => block.Duration.TotalMinutes == 60)
            && weeks.SelectMany(Treatment).Where(block => block.Service == Service.Group).All(block => block.Size is >= 2 and <= 12)
            && weeks.SelectMany(Treatment)
                .All(block => (block.Modality ?? plan.Description.Modality) is Modality.InPerson or Modality.Virtual)
            && days.Zip(days.Skip(1), (day, next) => next - day - 1).All(between => between <= 2)
            && weeks.Zip(weeks.Skip(1), (week, next) => DaysOf(next).Count() - DaysOf(week).Count()).All(added => added <= 0)
            && weeks.Take(12).Sum(Minutes) >= 6000
            && weeks.Count is >= 8 and <= 24;
    }

    private static int Minutes(WeeklySchedule week) => Treatment(week).Sum(block => block.Duration.TotalMinutes);

    private static IEnumerable<ServiceDay> DaysOf(WeeklySchedule week) => week.Days.Where(day => Treatment(day).Any());

    private static IEnumerable<Session> SessionsOf(WeeklySchedule week) => week.Days.SelectMany(day => day.Sessions);

    private static IEnumerable<ServiceBlock> Treatment(WeeklySchedule week) => week.Days.SelectMany(Treatment);

    private static IEnumerable<ServiceBlock> Treatment(ServiceDay day) => day.Sessions
        .SelectMany(session => session.Blocks)
        .Where(block => block.Service is Service.Group or Service.Individual or Service.Family);

    private static bool IsIndividual(ServiceBlock block) => block.Service == Service.Individual;

    private static bool HasGroup(Session session) => session.Blocks.Any(block => block.Service == Service.Group);
}
