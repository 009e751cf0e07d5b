using Asam.Iop.Policies;
using Asam.Iop.Services;
using NodaTime;

namespace Asam.Iop.Json.Writing;

/// <summary>Finds what keeps a policy that was made in C# from being written.</summary>
internal static class Writability
{
    /// <summary>Decimal text is exact for every third minute alone: 0.05 hours are 3 minutes.</summary>
    private const int MinutesOfDecimals = 3;

    public static string? WhyNot(Policy policy)
    {
        PolicyDescription it = policy.Description;
        if (Text.WhyNoCode(it.Id) is string why)
            return $"The id '{it.Id}' {why}.";
        LocalDate?[] dates = [it.Effective?.From, it.Effective?.To, .. it.Sources.Select(source => source.Date)];
        if (dates.Any(date => date?.Year < 1))
            return "A date is before the year 1.";
        return WhyNotSaid(it.Counts, PolicyProperty.Counts)
            ?? WhyNotSaid(it.Excludes, PolicyProperty.Excludes)
            ?? policy.Rules.Select(WhyNot).FirstOrDefault(reason => reason is not null);
    }

    private static string? WhyNot(Rule rule)
    {
        string? reason = WhyNotSaid(rule.Counts, PolicyProperty.Counts)
            ?? WhyNotSaid(rule.Excludes, PolicyProperty.Excludes)
            ?? rule.Parameters.Stated.Select(parameter => WhyNot(rule.Parameters, parameter)).FirstOrDefault(each => each is not null);
        return reason is null ? null : $"{rule.Id}: {reason}";
    }

    private static string? WhyNot(RuleParameters parameters, RuleParameter parameter) => parameter.Type switch
    {
        ParameterType.Hours when parameters.Number(parameter.Name) % MinutesOfDecimals != 0 => FormattableString.Invariant(
            $"{parameter.Name} is {parameters.Number(parameter.Name)} minutes, which are no exact decimal number of hours."),
        ParameterType.Services or ParameterType.GroupTypes => WhyNotSaid(parameters.Services(parameter.Name), parameter.Name),
        _ => null,
    };

    private static string? WhyNotSaid(ServiceSet? services, string name)
    {
        if (services is null || services.IsEmpty)
            return null;
        return ServiceSet.TryParseAll(services.ToWords(), out ServiceSet? said) && said == services
            ? null
            : $"{name} is a set of services that no words say.";
    }
}
