namespace Asam.Iop.Comparison;

/// <summary>Weeks at the end of a draft that are not as those before.</summary>
/// <param name="Weeks">How many.</param>
/// <param name="Minutes">The minutes of the main sessions of a week, or <see langword="null"/> for as many as before.</param>
/// <param name="Days">The service days, or <see langword="null"/> for as many as before.</param>
internal sealed record DraftTail(int Weeks, int? Minutes, int? Days);
