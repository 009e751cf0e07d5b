using Asam.Iop.Plans;

namespace Asam.Iop.Tool.Input;

/// <summary>What was read of one plan, or why a file could not be read: there is a plan, or there are faults.</summary>
/// <param name="File">The file, as the caller named it.</param>
/// <param name="Plan">The plan, if it was read.</param>
/// <param name="Faults">What is wrong, if it was not.</param>
internal sealed record InputItem(string File, ProgramPlan? Plan, IReadOnlyList<InputFault> Faults)
{
    /// <summary>Makes the item of a file that could not be read.</summary>
    public static InputItem Unread(string file, string message) => new(file, Plan: null, [InputFault.Of(file, message)]);
}
