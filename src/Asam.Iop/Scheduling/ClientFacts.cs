using Ardalis.GuardClauses;

namespace Asam.Iop.Scheduling;

/// <summary>Whom a course is for, and how it is attended, as far as it is said. It holds nothing that could identify a client.</summary>
public sealed class ClientFacts
{
    /// <summary>The greatest age, in years, inclusive; the least is 0.</summary>
    public const int MaxAge = 150;

    /// <summary>Initializes a new instance of the <see cref="ClientFacts"/> class.</summary>
    /// <param name="population">The population that the client is said to be of.</param>
    /// <param name="age">The age in years, 0 to <see cref="MaxAge"/>, both inclusive.</param>
    /// <param name="condition">What is treated.</param>
    /// <param name="modality">How the course is attended.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is out of bounds.</exception>
    public ClientFacts(
        Population population = Population.Adult, int? age = null, Condition? condition = null, Modality? modality = null)
    {
        Population = Guard.Against.UnknownCode(population, VocabularyCodes.Populations);
        Age = age is int years ? Guard.Against.OutOfBounds(years, 0, MaxAge, nameof(age)) : null;
        Condition = condition is Condition treated ? Guard.Against.UnknownCode(treated, VocabularyCodes.Conditions, nameof(condition)) : null;
        Modality = modality is Modality attended
            ? Guard.Against.UnknownCode(attended, VocabularyCodes.PlanModalities, nameof(modality))
            : null;
    }

    /// <summary>Gets the population that the client is said to be of.</summary>
    public Population Population { get; }

    /// <summary>Gets the age in years, or <see langword="null"/> where it is not said.</summary>
    public int? Age { get; }

    /// <summary>Gets what is treated, or <see langword="null"/> where it is not said.</summary>
    public Condition? Condition { get; }

    /// <summary>Gets how the course is attended, or <see langword="null"/> where it is not said.</summary>
    public Modality? Modality { get; }
}
