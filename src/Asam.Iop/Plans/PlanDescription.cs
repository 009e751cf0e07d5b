using Ardalis.GuardClauses;

namespace Asam.Iop.Plans;

/// <summary>What is said of a plan beside its phases: its key, its title, and what it says of the client.</summary>
/// <remarks>Equal by all its properties. Immutable; the <c>With</c> methods give altered copies.</remarks>
public sealed class PlanDescription : IEquatable<PlanDescription>
{
    /// <summary>The greatest age, in years, inclusive; the least is 0.</summary>
    public const int MaxAge = Scheduling.ClientFacts.MaxAge;

    /// <summary>Initializes a new instance of the <see cref="PlanDescription"/> class.</summary>
    /// <param name="id">The caller's key of the plan: any text without control characters, at most <see cref="Text.MaxIdLength"/> characters.</param>
    /// <param name="edition">The edition whose codes of levels the plan uses.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="id"/> is no id.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="edition"/> is no edition.</exception>
    public PlanDescription(string id, AsamEdition edition = AsamEdition.Third)
    {
        Id = Guard.Against.BadId(id);
        Edition = Guard.Against.UnknownCode(edition, VocabularyCodes.Editions);
    }

    private PlanDescription(PlanDescription other)
    {
        Id = other.Id;
        Edition = other.Edition;
        Title = other.Title;
        Source = other.Source;
        Population = other.Population;
        Age = other.Age;
        Condition = other.Condition;
        Living = other.Living;
        Modality = other.Modality;
    }

    /// <summary>Makes a description of all that can be said.</summary>
    /// <param name="id">The caller's key of the plan: any text without control characters, at most <see cref="Text.MaxIdLength"/> characters.</param>
    /// <param name="edition">The edition whose codes of levels the plan uses.</param>
    /// <param name="title">The title, at most <see cref="Text.MaxLength"/> characters, or <see langword="null"/> for none.</param>
    /// <param name="source">Where the plan was published, at most <see cref="Text.MaxAddressLength"/> characters, or <see langword="null"/>.</param>
    /// <param name="population">The population.</param>
    /// <param name="age">The age in years, 0 to <see cref="MaxAge"/>, both inclusive, or <see langword="null"/> where it is not said.</param>
    /// <param name="condition">What is treated, or <see langword="null"/> where it is not said.</param>
    /// <param name="living">Where the client lives, or <see langword="null"/> where it is not said.</param>
    /// <param name="modality">How the plan is attended, or <see langword="null"/> where it is not said.</param>
    /// <returns>The description.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A text is empty, too long, or no valid text.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number or code is out of bounds.</exception>
    public static PlanDescription Create(
        string id,
        AsamEdition edition,
        string? title,
        string? source,
        Population population,
        int? age,
        Condition? condition,
        LivingArrangement? living,
        Modality? modality)
    {
        return new(id, edition)
        {
            Title = title is null ? null : Guard.Against.BadText(title),
            Source = source is null ? null : Guard.Against.BadAddress(source),
            Population = Guard.Against.UnknownCode(population, VocabularyCodes.Populations),
            Age = age is int years ? Guard.Against.OutOfBounds(years, 0, MaxAge, nameof(age)) : null,
            Condition = condition is Condition treated ? Guard.Against.UnknownCode(treated, VocabularyCodes.Conditions, nameof(condition)) : null,
            Living = living is LivingArrangement lived ? Guard.Against.UnknownCode(lived, VocabularyCodes.LivingArrangements, nameof(living)) : null,
            Modality = modality is Modality attended ? Guard.Against.UnknownCode(attended, VocabularyCodes.PlanModalities, nameof(modality)) : null,
        };
    }

    /// <summary>Gets the caller's key of the plan. It is opaque: no patient data belongs in it.</summary>
    public string Id { get; private init; }

    /// <summary>Gets the edition whose codes of levels the plan uses.</summary>
    public AsamEdition Edition { get; }

    /// <summary>Gets the title, or <see langword="null"/>.</summary>
    public string? Title { get; private init; }

    /// <summary>Gets where the plan was published, or <see langword="null"/>.</summary>
    public string? Source { get; private init; }

    /// <summary>Gets the population that the client is said to be of.</summary>
    public Population Population { get; private init; }

    /// <summary>Gets the client's age in years, 0 to <see cref="MaxAge"/>, or <see langword="null"/> where it is not said.</summary>
    public int? Age { get; private init; }

    /// <summary>Gets what is treated, or <see langword="null"/> where it is not said.</summary>
    public Condition? Condition { get; private init; }

    /// <summary>Gets where the client lives, or <see langword="null"/> where it is not said.</summary>
    public LivingArrangement? Living { get; private init; }

    /// <summary>Gets how the plan is attended, or <see langword="null"/> where it is not said. A block's own modality goes before it.</summary>
    public Modality? Modality { get; private init; }

    /// <summary>Says whether two descriptions are equal.</summary>
    /// <param name="left">One description.</param>
    /// <param name="right">The other description.</param>
    /// <returns><see langword="true"/> if all their properties are equal.</returns>
    public static bool operator ==(PlanDescription? left, PlanDescription? right) => Equals(left, right);

    /// <summary>Says whether two descriptions differ.</summary>
    /// <param name="left">One description.</param>
    /// <param name="right">The other description.</param>
    /// <returns><see langword="true"/> if a property differs.</returns>
    public static bool operator !=(PlanDescription? left, PlanDescription? right) => !Equals(left, right);

    /// <summary>Gets a copy with another id.</summary>
    /// <param name="id">The id: any text without control characters, at most <see cref="Text.MaxIdLength"/> characters.</param>
    /// <returns>The copy.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="id"/> is no id.</exception>
    public PlanDescription WithId(string id) => new(this) { Id = Guard.Against.BadId(id) };

    /// <summary>Gets a copy with another title.</summary>
    /// <param name="title">The title, at most <see cref="Text.MaxLength"/> characters, or <see langword="null"/> for none.</param>
    /// <returns>The copy.</returns>
    /// <exception cref="ArgumentException"><paramref name="title"/> is empty, too long, or no valid text.</exception>
    public PlanDescription WithTitle(string? title) => new(this) { Title = title is null ? null : Guard.Against.BadText(title) };

    /// <summary>Gets a copy with another source.</summary>
    /// <param name="source">Where the plan was published, at most <see cref="Text.MaxAddressLength"/> characters, or <see langword="null"/>.</param>
    /// <returns>The copy.</returns>
    /// <exception cref="ArgumentException"><paramref name="source"/> is empty, too long, or no valid text.</exception>
    public PlanDescription WithSource(string? source) => new(this) { Source = source is null ? null : Guard.Against.BadAddress(source) };

    /// <summary>Gets a copy for another population.</summary>
    /// <param name="population">The population.</param>
    /// <returns>The copy.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="population"/> is none.</exception>
    public PlanDescription WithPopulation(Population population) =>
        new(this) { Population = Guard.Against.UnknownCode(population, VocabularyCodes.Populations) };

    /// <summary>Gets a copy with another age.</summary>
    /// <param name="age">The age in years, 0 to <see cref="MaxAge"/>, both inclusive, or <see langword="null"/> where it is not said.</param>
    /// <returns>The copy.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="age"/> is out of bounds.</exception>
    public PlanDescription WithAge(int? age) =>
        new(this) { Age = age is int years ? Guard.Against.OutOfBounds(years, 0, MaxAge, nameof(age)) : null };

    /// <summary>Gets a copy for another condition.</summary>
    /// <param name="condition">What is treated, or <see langword="null"/> where it is not said.</param>
    /// <returns>The copy.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="condition"/> is none.</exception>
    public PlanDescription WithCondition(Condition? condition) =>
        new(this) { Condition = condition is Condition it ? Guard.Against.UnknownCode(it, VocabularyCodes.Conditions, nameof(condition)) : null };

    /// <summary>Gets a copy for another living arrangement.</summary>
    /// <param name="living">Where the client lives, or <see langword="null"/> where it is not said.</param>
    /// <returns>The copy.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="living"/> is none.</exception>
    public PlanDescription WithLiving(LivingArrangement? living) => new(this)
    {
        Living = living is LivingArrangement it ? Guard.Against.UnknownCode(it, VocabularyCodes.LivingArrangements, nameof(living)) : null,
    };

    /// <summary>Gets a copy with another modality.</summary>
    /// <param name="modality">How the plan is attended, or <see langword="null"/> where it is not said.</param>
    /// <returns>The copy.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="modality"/> is none.</exception>
    public PlanDescription WithModality(Modality? modality) => new(this)
    {
        Modality = modality is Modality it ? Guard.Against.UnknownCode(it, VocabularyCodes.PlanModalities, nameof(modality)) : null,
    };

    /// <inheritdoc/>
    public bool Equals(PlanDescription? other) => other is not null
        && Id == other.Id
        && Edition == other.Edition
        && Title == other.Title
        && Source == other.Source
        && Population == other.Population
        && Age == other.Age
        && Condition == other.Condition
        && Living == other.Living
        && Modality == other.Modality;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PlanDescription);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCodes.Combine(StringComparer.Ordinal.GetHashCode(Id), Age ?? -1, (int)Population);

    /// <summary>Gets the title, or the id where there is none.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Title ?? Id;
}
