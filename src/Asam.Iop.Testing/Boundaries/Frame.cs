using Asam.Iop.Scheduling;
using Asam.Iop.Services;
using NodaTime;

namespace Asam.Iop.Testing.Boundaries;

/// <summary>How a week is laid out: its days, how long a session is, and what other rules of the policy ask for.</summary>
internal sealed record Frame(IReadOnlyList<IsoDayOfWeek> Days, int SessionMinutes, IReadOnlyList<Need> Needs)
{
    /// <summary>Gets the frame without what is judged as a session is: a group, or a block that says no service.</summary>
    public Frame WithoutSessionNeeds => this with { Needs = [.. Needs.Where(need => !IsSession(need.Block))] };

    private static bool IsSession(ServiceBlock block) => block.Service is Service.Group or Service.Unspecified;
}
