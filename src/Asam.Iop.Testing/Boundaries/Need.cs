using Asam.Iop.Policies;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;

namespace Asam.Iop.Testing.Boundaries;

/// <summary>A service that another rule of the policy asks for, and how often.</summary>
internal sealed record Need(ServiceBlock Block, int Times, bool IsOfEveryDay)
{
    private const int UsualMinutes = 60;

    /// <summary>Gets what the other rules ask for that the usual sessions do not give, and that the rule itself is not about.</summary>
    public static IReadOnlyList<Need> Of(Scene scene) =>
    [
        .. from rule in scene.Limits.Of(Rule.ServiceFrequencyKind)
           let services = rule.Parameters.Services("services")!.Except(scene.Services)
           where !services.IsEmpty && !scene.Blocks.IsMainOf(services)
           let times = rule.Parameters.Number("min") ?? 1
           let each = ((rule.Parameters.Number("minMinutes") ?? 0) + times - 1) / times
           let block = SceneBlocks.Of(services, 1)
           where block.Service != Service.Unspecified
           let minutes = Math.Max(each, MinutesOf(scene, block))
           where minutes <= ServiceBlock.MaxMinutes
           select new Need(block.WithMinutes(minutes), times, rule.Parameters.Choice("per") is not null),
    ];

    /// <summary>Gets how long a block is made: as rules of the policy say, else an hour.</summary>
    public static int MinutesOf(Scene scene, ServiceBlock block)
    {
        Rule[] rules =
        [
            .. scene.Limits.Of(Rule.ServiceMinutesKind)
                .Where(rule => rule.Parameters.Services("services")!.Contains(block.Service, block.GroupType)),
        ];
        int least = rules.Max(rule => rule.Parameters.Number("minMinutes")) ?? ServiceBlock.MinMinutes;
        int most = rules.Min(rule => rule.Parameters.Number("maxMinutes")) ?? ServiceBlock.MaxMinutes;
        return Math.Max(least, Math.Min(most, UsualMinutes));
    }
}
