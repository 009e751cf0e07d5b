namespace Asam.Iop.Policies;

/// <content>The parameters that several kinds have.</content>
public sealed partial class Rule
{
    private const int HoursPerWeek = 168;
    private const int HoursPerDay = 24;
    private const int MaxTimes = 50;
    private const int MaxMinutesPerWindow = 10080;
    private const int MaxWindowWeeks = 12;
    private const int MaxServices = 200;

    private static Bounds HoursBounds(RuleParameters parameters) =>
        new(parameters.Number("minHours"), parameters.Number("maxHours"), MeasureUnit.Minutes);
}
