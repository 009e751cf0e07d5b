using Asam.Iop.Json;
using Asam.Iop.Plans;

namespace Asam.Iop.Tool.Input;

/// <summary>What was read of one plan, or why a file could not be read: there is a plan, or there are faults.</summary>
/// <param name="File">The file, as the caller named it.</param>
/// <param name="Plan">The plan, if it was read.</param>
/// <param name="Faults">What is wrong, if it was not.</param>
internal sealed record InputItem(string File, ProgramPlan? Plan, IReadOnlyList<InputFault> Faults)
{
    public static InputItem Of(string file, PlanReading reading) =>
        new(file, reading.Plan, [.. reading.Errors.Select(error => InputFault.Of(file, error))]);

    /// <summary>Makes the item of a file that could not be read.</summary>
    public static InputItem Of(InputFault fault) => new(fault.File, Plan: null, [fault]);
}
