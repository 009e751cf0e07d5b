using System.Reflection;
using Asam.Iop.Certification;
using Asam.Iop.Comparison;
using Asam.Iop.Plans;
using Asam.Iop.Policies;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;
using Asam.Iop.Tests.Examples;
using NodaTime;

namespace Asam.Iop.Tests.Contracts;

/// <summary>A good argument for each parameter of public members: of the domain, and of what else there is.</summary>
internal sealed class Arguments
{
    private static readonly ProgramPlan Plan = Example.PlanOf(minutes: 540);
    private static readonly LocalDate Date = new(2026, 1, 5);

    private static readonly Dictionary<Type, Func<object>> OfDomain = new()
    {
        [typeof(string)] = () => "a",
        [typeof(int)] = () => 1,
        [typeof(long)] = () => 1L,
        [typeof(IsoDayOfWeek)] = () => IsoDayOfWeek.Monday,
        [typeof(LocalDate)] = () => Date,
        [typeof(DateInterval)] = () => new DateInterval(Date, Date),
        [typeof(LevelOfCare)] = () => LevelOfCare.IntensiveOutpatient,
        [typeof(GroupType)] = () => GroupType.Process,
        [typeof(ServiceSet)] = () => ServiceSet.Of(Service.Group),
        [typeof(ModalitySet)] = () => ModalitySet.Of(Modality.Virtual),
        [typeof(CodeList<Service>)] = () => ServiceCodes.Services,
        [typeof(ServiceBlock)] = () => ServiceBlock.Of(Service.Group, 60),
        [typeof(ISessionPart)] = () => Example.Session(60),
        [typeof(Session)] = () => Example.Session(60),
        [typeof(SessionStart)] = () => Session.StartingAt(9),
        [typeof(ServiceDay)] = () => ServiceDay.On(IsoDayOfWeek.Monday, Example.Session(60)),
        [typeof(DayFacts)] = () => Example.WeekOf(60).Facts.Days[0],
        [typeof(WeeklySchedule)] = () => Example.WeekOf(60),
        [typeof(WeekFacts)] = () => Example.WeekOf(60).Facts,
        [typeof(WeekRun)] = () => Plan.Facts.Runs[0],
        [typeof(ClientFacts)] = () => Plan.Facts.Client,
        [typeof(CourseFacts)] = () => Plan.Facts,
        [typeof(WellFormednessError)] = () => Assert.Throws<IllFormedException>(() => Phase.Create(LevelOfCare.IntensiveOutpatient, 1)).Error,
        [typeof(Phase)] = () => Plan.Phases[0],
        [typeof(PlanDescription)] = () => Plan.Description,
        [typeof(ProgramPlan)] = () => Plan,
        [typeof(ProgramPlanBuilder)] = () => ProgramPlan.Create("a"),
        [typeof(DatedCourse)] = () => Plan.StartingOn(Date),
        [typeof(PlanChange)] = () => PlanChange.Extend(1, fromWeek: 1),
        [typeof(SessionAddress)] = () => SessionAddress.Named("a"),
        [typeof(Citation)] = () => new Citation("1", "Manual"),
        [typeof(UnmodeledRule)] = () => new UnmodeledRule("A sentence.", "1"),
        [typeof(RuleKind)] = () => Rule.ProgramLength(min: 1).Kind,
        [typeof(Rule)] = () => Rule.ProgramLength(min: 1),
        [typeof(RuleSummary)] = () => Example.SummaryOf(Policy.Default, Plan).Policies[0].Rules[0],
        [typeof(RuleParameters)] = () => Rule.ProgramLength(min: 1).Parameters,
        [typeof(Policy)] = () => Policy.Default,
        [typeof(PolicyBuilder)] = () => Policy.Create("a", "A", AuthorityKind.Guidance),
        [typeof(PolicyReport)] = () => Policy.Default.Evaluate(Plan),
        [typeof(PolicySummary)] = () => Example.SummaryOf(Policy.Default, Plan).Policies[0],
        [typeof(ReportSummary)] = () => Example.SummaryOf(Policy.Default, Plan),
        [typeof(ReportSummaryBuilder)] = () => new ReportSummaryBuilder([Policy.Default]),
        [typeof(IopPlan)] = () => IopPlan.Certify(Plan),
        [typeof(CertificationRefusal)] = RefusalOfAnHour,
        [typeof(LevelBand)] = () => LevelBand.Of(Policy.Default)[0],
    };

    private readonly Dictionary<Type, Func<object>> _examples;

    public Arguments(IEnumerable<KeyValuePair<Type, Func<object>>> furtherExamples) =>
        _examples = OfDomain.Concat(furtherExamples).ToDictionary(each => each.Key, each => each.Value);

    /// <summary>Gets the arguments of a call that is as it should be.</summary>
    public object?[] Of(MethodBase method) => [.. method.GetParameters().Select(Of)];

    private object? Of(ParameterInfo parameter)
    {
        if (parameter.IsOut)
            return null;
        return parameter.Name == "fingerprint" ? Example.SummaryOf(Policy.Default, Plan).Policies[0].Fingerprint : Of(parameter.ParameterType);
    }

    /// <summary>Gets a value of a type.</summary>
    public object? Of(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is not null)
            return null;
        if (_examples.TryGetValue(type, out Func<object>? example))
            return example();
        if (ElementOf(type) is Type element)
            return ListOf(element, Of(element));
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>))
            return Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(type.GetGenericArguments()));
        Assert.True(type.IsValueType, $"There is no example of {type}.");
        return Activator.CreateInstance(type);
    }

    /// <summary>Gets the type of the elements of a list, or nothing if the type is no list.</summary>
    public static Type? ElementOf(Type type)
    {
        if (type.IsArray)
            return type.GetElementType();
        Type[] lists = [typeof(IEnumerable<>), typeof(IReadOnlyList<>)];
        return type.IsGenericType && lists.Contains(type.GetGenericTypeDefinition()) ? type.GetGenericArguments()[0] : null;
    }

    /// <summary>Gets a list of one element.</summary>
    public static Array ListOf(Type element, object? value)
    {
        Array list = Array.CreateInstance(element, 1);
        list.SetValue(value, 0);
        return list;
    }

    private static CertificationRefusal RefusalOfAnHour()
    {
        Assert.False(IopPlan.TryCertify(Example.PlanOf(minutes: 60), out _, out CertificationRefusal? refusal));
        return refusal;
    }
}
