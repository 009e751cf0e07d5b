using System.Globalization;
using System.Reflection;
using System.Text;
using Asam.Iop.Catalog;
using Asam.Iop.Certification;
using Asam.Iop.Comparison;
using Asam.Iop.Json;
using Asam.Iop.Planning;
using Asam.Iop.Plans;
using Asam.Iop.Policies;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;
using Asam.Iop.Testing;
using Asam.Iop.Tool.Tests;
using NodaTime;

namespace Asam.Iop.Contracts.Tests.Cultures;

/// <summary>What the libraries and the tool say of many things, as one text.</summary>
internal static class Transcript
{
    private static readonly LocalDate Day = new(2026, 1, 31);

    /// <summary>Documents of plans, and all that is said of plans and policies that judge them.</summary>
    public static string OfPlans()
    {
        StringBuilder text = new();
        IReadOnlyList<Policy> policies = [.. PolicyCatalog.Entries.Where((_, index) => index % 4 == 0).Select(entry => PolicyDocument.Read(PolicyDocument.Write(entry.Policy)))];
        foreach (ProgramPlan plan in Programs.Read(every: 5))
        {
            Add(text, plan, plan.Description, plan.StartingOn(Day), PlanDocument.Write(plan, DocumentLayout.Indented), LevelReading.Of(plan, LevelBand.Of(PolicyCatalog.Get("asam-3"))));
            Add(text, plan.StartingOn(Day).Weeks().Take(2).SelectMany(week => week.Sessions).ToArray<object>());
            Add(text, PlanTimetable.Of(plan), PlanTimetable.Of(plan, Policy.Default), PolicyMatrix.Of(plan, policies));
            foreach (PolicyReport report in policies.Select(policy => policy.Evaluate(plan)))
            {
                Add(text, report, report.ToLine(), report.ToParagraph(), ReportDocument.Write(report));
                Add(text, [.. report.Changes, .. report.Changes.Select(change => ChangeDocument.Write(change))]);
            }

            AddRefusal(text, () => IopPlan.Certify(plan, [.. policies]));
            AddRefusal(text, () => PolicyAssert.Compliant(plan, policies[1]));
        }

        return text.ToString();
    }

    /// <summary>Documents of policies, and all that is said of policies.</summary>
    public static string OfPolicies()
    {
        StringBuilder text = new();
        foreach (CatalogEntry entry in PolicyCatalog.Entries)
        {
            Policy policy = PolicyDocument.Read(PolicyDocument.Write(entry.Policy));
            Add(text, entry, policy, policy.Description, PolicyCatalog.Find(entry.Id.ToUpperInvariant(), Day), PolicyCatalog.Find(entry.Id, Day));
            Add(text, PolicyDocument.Write(policy, DocumentLayout.Indented), PolicyComparison.Of(Policy.Default, policy));
            Add(text, [.. policy.Rules, .. policy.Rules.Select(rule => rule.Parameters), .. policy.Description.Unmodeled]);
        }

        Add(text, [.. BoundaryCases.Of(Policy.Default), PolicyCatalog.InForce(Day)]);
        Add(text, PlanMending.Find(Programs.Read(every: 40)[^1], Policy.Default), PolicySatisfiability.Find(Policy.Default, PolicyCatalog.Get("us-md")));
        return text.ToString();
    }

    /// <summary>Values, their texts, and what is read of texts in the ways that cultures have of writing them.</summary>
    public static string OfValues()
    {
        StringBuilder text = new();
        foreach (int minutes in new[] { 0, 1, 59, 60, 61, 540, 1200, 1439, 10080 })
            Add(text, WeeklyHours.FromMinutes(minutes), WeeklyHours.Parse(WeeklyHours.FromMinutes(minutes).ToString()));
        foreach (string written in new[] { "9 h 30 min", "9 H", "9 h", "1.200 h", "12 weeks", "12 WEEKS", "−1 h", "-1 h", "٩ h", "۹ h", "9 h", "1,5 h", "INDIVIDUAL", "individual", "ındıvıdual", "II.1", "ii.1" })
        {
            AddRefusal(text, () => WeeklyHours.Parse(written));
            AddRefusal(text, () => SessionDuration.Parse(written));
            AddRefusal(text, () => ProgramLength.Parse(written));
            AddRefusal(text, () => LevelOfCare.Find(AsamEdition.Second, written));
            Add(text, ServiceSet.TryParse(written, out ServiceSet? set), set);
        }

        Add(text, [.. LevelOfCare.All(AsamEdition.Second), .. LevelOfCare.All(AsamEdition.Fourth), PlanFile.KindOf("PLANS.NDJSON"), PlanFile.KindOf("plıns.jsonl"), PlanFile.KindOf("i.JSON")]);
        return text.ToString();
    }

    /// <summary>What is refused, with numbers below zero, whose sign cultures write differently, and very large ones.</summary>
    public static string OfRefusals()
    {
        StringBuilder text = new();
        MethodBase[] makers =
        [
            .. from type in typeof(Policy).Assembly.GetExportedTypes()
               from MethodBase maker in type.GetMethods(BindingFlags.Public | BindingFlags.Static).Concat<MethodBase>(type.GetConstructors())
               where !maker.ContainsGenericParameters && maker.GetParameters().All(each => IsSimple(each.ParameterType)) && maker.GetParameters().Length > 0
               select maker,
        ];
        foreach (MethodBase maker in makers)
        {
            foreach (int number in new[] { -1, -1234567, 1234567 })
            {
                text.Append(maker.DeclaringType!.Name).Append('.').Append(maker.Name).Append(": ");
                object?[] arguments = [.. maker.GetParameters().Select(each => ValueOf(each.ParameterType, number))];
                AddRefusal(text, () => maker is ConstructorInfo constructor ? constructor.Invoke(arguments) : maker.Invoke(null, arguments));
            }
        }

        ProgramPlan plan = Programs.Read(every: 40)[0];
        foreach (int number in new[] { -1, -1234567, 1234567 })
        {
            string json = $$"""{"id":"a","age":{{number.ToString(CultureInfo.InvariantCulture)}},"phases":[]}""";
            AddRefusal(text, () => PlanDocument.Read(json));
            AddRefusal(text, () => plan.StartingOn(Day).Week(number));
            AddRefusal(text, () => plan.Description.WithAge(number));
            AddRefusal(text, () => plan.Apply(PlanChange.Extend(1, number)));
            AddRefusal(text, () => ServiceBlock.Group(GroupType.Process, 60).WithSize(number));
        }

        return text.ToString();
    }

    /// <summary>What the command line writes.</summary>
    public static string OfTool()
    {
        StringBuilder text = new();
        foreach (string command in new[]
                 {
                     "plan --days 5-3 --weeks 12", "policies", "policies --on 2026-01-31", "policies show us-ca", "policies show us-nc-saiop --format json",
                     "policies compare iop us-md", "check PROGRAMS", "check PROGRAMS --format json", "check PROGRAMS --format junit", "check PROGRAMS --all --on 2026-01-31",
                     "check PROGRAMS/arroyos-iop.json --policy iop --policy us-md", "mend PROGRAMS/arroyos-iop.json", "check none --policy US-IL", "plan --days -3 --weeks 1.5", "--help",
                 })
        {
            CommandResult result = CommandRun.Of([.. command.Split(' ').Select(word => word.Replace("PROGRAMS", Programs.Folder, StringComparison.Ordinal))]);
            Add(text, command, result.ExitCode, result.Output, result.Error);
        }

        return text.ToString();
    }

    private static bool IsSimple(Type type) => type == typeof(int) || type == typeof(int?) || type == typeof(string) || type.IsEnum;

    private static object? ValueOf(Type type, int number) => type == typeof(string) ? "İıi" : type.IsEnum ? Enum.ToObject(type, number) : number;

    /// <summary>Adds texts; numbers are those of the code, not of the culture.</summary>
    private static void Add(StringBuilder text, params object?[] values)
    {
        foreach (object? value in values)
            text.Append(value is IFormattable formattable and not LocalDate ? formattable.ToString(null, null) : value).Append('\n');
    }

    /// <summary>Adds what is made, or why not: the first line, since .NET itself adds another one in the words of the culture.</summary>
    private static void AddRefusal(StringBuilder text, Func<object?> make)
    {
        try
        {
            Add(text, make());
        }
        catch (Exception exception)
        {
            Exception inner = exception is TargetInvocationException { InnerException: Exception actual } ? actual : exception;
            Add(text, inner.GetType().Name, inner is ArgumentException ? inner.Message.Split('\n')[0] : inner.Message);
        }
    }
}
