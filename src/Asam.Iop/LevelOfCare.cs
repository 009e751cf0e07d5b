using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;

namespace Asam.Iop;

/// <summary>A level of care: a code of one edition of the ASAM criteria, such as 2.1 of the third.</summary>
/// <remarks>
/// Equal by edition and code, since a code can mean different services in two editions. Not ordered: the levels of two editions
/// do not stand on one scale. Levels come from <see cref="Find"/> and <see cref="All"/>; none can be made.
/// </remarks>
public sealed partial class LevelOfCare : IEquatable<LevelOfCare>
{
    private const string IntensiveOutpatientCode = "2.1";
    private const string SecondEditionIntensiveOutpatientCode = "II.1";

    private LevelOfCare(AsamEdition edition, string code, string name)
    {
        Edition = edition;
        Code = code;
        Name = name;
        IsIntensiveOutpatient = code is IntensiveOutpatientCode or SecondEditionIntensiveOutpatientCode;
    }

    /// <summary>Gets the edition that the code belongs to.</summary>
    public AsamEdition Edition { get; }

    /// <summary>Gets the code as its edition spells it: <c>2.1</c>, or <c>II.1</c> in the second.</summary>
    public string Code { get; }

    /// <summary>Gets the name of the level.</summary>
    public string Name { get; }

    /// <summary>Gets a value indicating whether this is level 2.1, which is the intensive outpatient program in every edition.</summary>
    public bool IsIntensiveOutpatient { get; }

    /// <summary>Says whether two levels are equal.</summary>
    /// <param name="left">One level.</param>
    /// <param name="right">The other level.</param>
    /// <returns><see langword="true"/> if edition and code are equal.</returns>
    public static bool operator ==(LevelOfCare? left, LevelOfCare? right) => Equals(left, right);

    /// <summary>Says whether two levels differ.</summary>
    /// <param name="left">One level.</param>
    /// <param name="right">The other level.</param>
    /// <returns><see langword="true"/> if edition or code differ.</returns>
    public static bool operator !=(LevelOfCare? left, LevelOfCare? right) => !Equals(left, right);

    /// <summary>Gets the levels of an edition, from the least intensive to the most.</summary>
    /// <param name="edition">The edition.</param>
    /// <returns>The levels.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="edition"/> is no edition.</exception>
    public static IReadOnlyList<LevelOfCare> All(AsamEdition edition) =>
        Levels[Guard.Against.UnknownCode(edition, VocabularyCodes.Editions)];

    /// <summary>Gets every text by which a level of an edition is found: the codes, then their other spellings.</summary>
    /// <param name="edition">The edition.</param>
    /// <returns>The texts.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="edition"/> is no edition.</exception>
    public static IReadOnlyList<string> SpellingsOf(AsamEdition edition) => Array.AsReadOnly(
    [
        .. All(edition).Select(level => level.Code),
        .. OtherSpellings.Keys.Where(each => each.Edition == edition).Select(each => each.Spelling),
    ]);

    /// <summary>Gets the level that a code names in an edition.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="code">The code, or another accepted spelling of it.</param>
    /// <returns>The level.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="edition"/> is no edition.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The edition has no such code; the message names those that it has.</exception>
    public static LevelOfCare Find(AsamEdition edition, string code) => TryFind(edition, Guard.Against.Null(code), out LevelOfCare? level)
        ? level
        : throw new FormatException(
            $"'{code}' is no level of the {VocabularyCodes.Editions.Of(edition)} edition; "
            + $"allowed are {string.Join(", ", All(edition).Select(each => each.Code))}.");

    /// <summary>Finds the level that a code names in an edition.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="code">
    /// The code, or another accepted spelling: <c>II.1</c> for 2.1 in every edition, Arabic numerals in the second edition
    /// (<c>2.5</c> for II.5), <c>OTS</c> for OTP in the third, <c>4.0</c> for 4 in the fourth.
    /// </param>
    /// <param name="level">The level, if there is one.</param>
    /// <returns><see langword="true"/> if the edition has the code.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="edition"/> is no edition.</exception>
    public static bool TryFind(AsamEdition edition, string? code, [NotNullWhen(true)] out LevelOfCare? level)
    {
        Guard.Against.UnknownCode(edition, VocabularyCodes.Editions);
        level = null;
        return code is not null && BySpelling[(int)edition].TryGetValue(code, out level);
    }

    /// <inheritdoc/>
    public bool Equals(LevelOfCare? other) => other is not null && Edition == other.Edition && Code == other.Code;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LevelOfCare);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCodes.Combine((int)Edition, StringComparer.Ordinal.GetHashCode(Code));

    /// <summary>Gets the code: <c>2.1</c>.</summary>
    /// <returns>The code.</returns>
    public override string ToString() => Code;
}
