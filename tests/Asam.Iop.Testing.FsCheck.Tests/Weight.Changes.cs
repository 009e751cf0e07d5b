using Asam.Iop.Plans;
using Asam.Iop.Policies;
using NodaTime;

namespace Asam.Iop.Testing.FsCheck.Tests;

/// <content>Changes and policies.</content>
internal static partial class Weight
{
    public static long Of(CourseOfChanges course) => Of((GeneratedPlan)course) + course.Changes.Sum(change => 1 + Of(change));

    public static long Of(PlanChange change) => change.FromWeek + change switch
    {
        ExtendChange it => it.Weeks,
        ShortenChange it => it.Weeks,
        StepDownChange it => it.Days,
        ReplaceWeekChange it => Of(it.Schedule),
        ContinueWithChange it => it.Phases.Sum(phase => 1 + Of(phase)),
        AddSessionChange it => Of(it.Session) + (int)(it.Day ?? (IsoDayOfWeek)8),
        ModalityChange { Session: SessionAddress session } => 1 + Of(session),
        MoveSessionChange it => Of(it.Session) + (int)it.Day + Of(it.Start),
        ResizeSessionChange it => Of(it.Session) + it.Minutes,
        ResizeBlockChange it => Of(it.Session) + it.Minutes + it.Block,
        ReplaceSessionChange it => Of(it.Session) + Of(it.Replacement),
        SessionChange it => Of(it.Session),
        _ => 0,
    };

    /// <summary>A weekday is simplest, then an unchosen day, then an id.</summary>
    public static long Of(SessionAddress address) => address.Number + (address.Day is IsoDayOfWeek day ? (int)day : 100) + (10 * Of(address.Id));

    public static long Of(Policy policy) => policy.Rules.Sum(rule => 1 + Of(rule));

    public static long Of(Rule rule) => Count(
        rule.Enforcement != Enforcement.Required,
        rule.Population is not null,
        rule.Basis != default,
        rule.Counts is not null,
        rule.Excludes is not null);

    public static long Of(Citation citation) => Of(citation.Id) + Of(citation.Title) + Count(citation.Url is not null, citation.Date is not null);

    public static long Of(AgeBand band) => band.From + band.Below;

    public static long Of(EffectiveDates dates) => Count(dates.From is not null, dates.To is not null);

    public static long Of(UnmodeledRule rule) => Of(rule.Text);
}
