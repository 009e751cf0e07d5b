using Asam.Iop.Policies;

namespace Asam.Iop.Testing.Boundaries;

/// <summary>The text form of a limit.</summary>
internal static class Figures
{
    private const int MinutesPerHour = 60;

    public static string Format(int value, RuleParameter parameter)
    {
        if (parameter.Type != ParameterType.Hours)
            return FormattableString.Invariant($"{value}");
        (int hours, int minutes) = (value / MinutesPerHour, value % MinutesPerHour);
        return (hours, minutes) switch
        {
            (0, _) => FormattableString.Invariant($"{minutes} min"),
            (_, 0) => FormattableString.Invariant($"{hours} h"),
            _ => FormattableString.Invariant($"{hours} h {minutes} min"),
        };
    }
}
