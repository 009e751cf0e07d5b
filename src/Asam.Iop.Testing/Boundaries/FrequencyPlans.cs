using Asam.Iop.Plans;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;

namespace Asam.Iop.Testing.Boundaries;

/// <summary>Plans in which services are given so often, or for so many minutes, in every window of weeks or on every service day.</summary>
internal sealed class FrequencyPlans(bool ofMinutes) : PlanMaker
{
    public override IEnumerable<ProgramPlan> Plans(Scene scene, int value)
    {
        bool isOfDays = scene.Rule.Parameters.Choice("per") is not null;
        int window = scene.Number("everyWeeks") ?? 1;
        ServiceBlock block = scene.Blocks.Sized(SceneBlocks.Of(scene.Services, 1));
        return from frame in scene.Frames
               from amount in Amounts(scene, block, value, frame.Days.Count * window)
               where amount.Minutes <= amount.Times * ServiceBlock.MaxMinutes && IsDecidedByThisLimit(scene, block, amount, isOfDays)
               let blocks = Parts(block, amount)
               from weeks in isOfDays ? DayWeeks.Of(scene, frame, blocks) : WindowWeeks.Of(scene, frame, blocks, window)
               select Plan(scene, weeks);
    }

    /// <summary>Gets how many blocks of how many minutes in all stand at a value: as usual, or just what the other limit asks.</summary>
    private IEnumerable<Amount> Amounts(Scene scene, ServiceBlock block, int value, int places)
    {
        if (value == 0)
            return [default];
        int least = scene.Number("minMinutes") ?? 0;
        if (!ofMinutes)
        {
            return new[] { value * Need.MinutesOf(scene, block), value }
                .Select(minutes => new Amount(value, Math.Max(minutes, least)))
                .Distinct();
        }

        int fewest = Math.Max(scene.Number("min") ?? 1, (value + ServiceBlock.MaxMinutes - 1) / ServiceBlock.MaxMinutes);
        return new[] { fewest, Math.Max(fewest, places) }.Distinct().Select(times => new Amount(Math.Min(times, value), value));
    }

    /// <summary>
    /// Says whether the limit decides: what is enough by it must be so by the other one; and what falls short may have no block that says
    /// no service, since that may hold what is missing.
    /// </summary>
    private bool IsDecidedByThisLimit(Scene scene, ServiceBlock block, Amount amount, bool isOfDays)
    {
        (bool hasTooFew, bool isTooShort) = (amount.Times < scene.Number("min"), amount.Minutes < scene.Number("minMinutes"));
        bool hasUnspecified = (isOfDays && scene.Blocks.IsUncertain) || (amount.Times > 0 && block.Service == Service.Unspecified);
        return (ofMinutes ? isTooShort : hasTooFew) ? !hasUnspecified : !(ofMinutes ? hasTooFew : isTooShort);
    }

    private static ServiceBlock[] Parts(ServiceBlock block, Amount amount) =>
    [
        .. Enumerable.Range(0, amount.Times)
            .Select(part => block.WithMinutes((amount.Minutes / amount.Times) + (part < amount.Minutes % amount.Times ? 1 : 0))),
    ];

    private readonly record struct Amount(int Times, int Minutes);
}
