namespace Asam.Iop.Scheduling;

/// <summary>The minutes and the number of the blocks of one category of service.</summary>
/// <param name="Category">The category, as a bit.</param>
/// <param name="Minutes">The whole minutes.</param>
/// <param name="Times">The number.</param>
internal readonly record struct ServiceTotal(uint Category, int Minutes, int Times);
