using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;

namespace Asam.Iop.Services;

/// <summary>What a group does: process, relapse prevention, art …</summary>
/// <remarks>
/// Equal by code and name. A type that is not listed is <see cref="Other"/>, with a name of its own. Immutable.
/// </remarks>
public sealed class GroupType : IEquatable<GroupType>
{
    /// <summary>The code of a type that is not listed.</summary>
    public const string OtherCode = "other";

    private int _category;

    private GroupType(string code, string? name = null)
    {
        Code = code;
        Name = name;
    }

    /// <summary>Gets psychotherapy in a group.</summary>
    public static GroupType Psychotherapy { get; } = new("psychotherapy");

    /// <summary>Gets a discussion group.</summary>
    public static GroupType Discussion { get; } = new("discussion");

    /// <summary>Gets a didactic group: a lesson.</summary>
    public static GroupType Didactic { get; } = new("didactic");

    /// <summary>Gets an educational group.</summary>
    public static GroupType Educational { get; } = new("educational");

    /// <summary>Gets a process group.</summary>
    public static GroupType Process { get; } = new("process");

    /// <summary>Gets a relapse prevention group.</summary>
    public static GroupType RelapsePrevention { get; } = new("relapse-prevention");

    /// <summary>Gets an experiential group whose kind is not said.</summary>
    public static GroupType Experiential { get; } = new("experiential");

    /// <summary>Gets art, a kind of experiential group.</summary>
    public static GroupType Art { get; } = new("art");

    /// <summary>Gets music, a kind of experiential group.</summary>
    public static GroupType Music { get; } = new("music");

    /// <summary>Gets recreation, a kind of experiential group.</summary>
    public static GroupType Recreation { get; } = new("recreation");

    /// <summary>Gets adventure, a kind of experiential group.</summary>
    public static GroupType Adventure { get; } = new("adventure");

    /// <summary>Gets a skills group.</summary>
    public static GroupType Skills { get; } = new("skills");

    /// <summary>Gets an early recovery skills group.</summary>
    public static GroupType EarlyRecoverySkills { get; } = new("early-recovery-skills");

    /// <summary>Gets a social support group.</summary>
    public static GroupType SocialSupport { get; } = new("social-support");

    /// <summary>Gets a family education group.</summary>
    public static GroupType FamilyEducation { get; } = new("family-education");

    /// <summary>Gets a group of several families.</summary>
    public static GroupType MultiFamily { get; } = new("multi-family");

    /// <summary>Gets the listed types, in the order of the documentation; <see cref="Other"/> is not among them.</summary>
    public static IReadOnlyList<GroupType> Listed { get; } = Array.AsReadOnly<GroupType>(
    [
        Psychotherapy, Discussion, Didactic, Educational, Process, RelapsePrevention, Experiential, Art, Music, Recreation, Adventure,
        Skills, EarlyRecoverySkills, SocialSupport, FamilyEducation, MultiFamily,
    ]);

    private static readonly Dictionary<string, GroupType> ByCode = Listed.ToDictionary(type => type.Code, StringComparer.Ordinal);

    /// <summary>Gets the codes of documents: those of <see cref="Listed"/>, then <see cref="OtherCode"/>.</summary>
    public static IReadOnlyList<string> Codes { get; } = Array.AsReadOnly([.. Listed.Select(type => type.Code), OtherCode]);

    /// <summary>Gets the code: <c>relapse-prevention</c>.</summary>
    public string Code { get; }

    /// <summary>Gets the name of a type that is not listed, else <see langword="null"/>.</summary>
    public string? Name { get; }

    /// <summary>Gets a value indicating whether this is experiential, or one of its four kinds: art, music, recreation, adventure.</summary>
    public bool IsExperiential => Code is "experiential" or "art" or "music" or "recreation" or "adventure";

    /// <summary>Gets the number by which policies tell the type apart. It is kept, since every block asks for it.</summary>
    internal int Category => _category != 0 ? _category : _category = ServiceCategory.OfGroup(this);

    /// <summary>Says whether two types are equal.</summary>
    /// <param name="left">One type.</param>
    /// <param name="right">The other type.</param>
    /// <returns><see langword="true"/> if code and name are equal.</returns>
    public static bool operator ==(GroupType? left, GroupType? right) => Equals(left, right);

    /// <summary>Says whether two types differ.</summary>
    /// <param name="left">One type.</param>
    /// <param name="right">The other type.</param>
    /// <returns><see langword="true"/> if code or name differ.</returns>
    public static bool operator !=(GroupType? left, GroupType? right) => !Equals(left, right);

    /// <summary>Makes a type that is not listed.</summary>
    /// <param name="name">Its name, 1 to <see cref="Text.MaxLength"/> characters, both inclusive.</param>
    /// <returns>The type.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty, too long, or no valid text.</exception>
    public static GroupType Other(string name) => new(OtherCode, Guard.Against.BadText(name));

    /// <summary>Finds a listed type by its code.</summary>
    /// <param name="code">The code; <see cref="OtherCode"/> is not found, since it needs a name.</param>
    /// <param name="type">The type, if it is listed.</param>
    /// <returns><see langword="true"/> if the type is listed.</returns>
    public static bool TryFind(string? code, [NotNullWhen(true)] out GroupType? type)
    {
        type = null;
        return code is not null && ByCode.TryGetValue(code, out type);
    }

    /// <inheritdoc/>
    public bool Equals(GroupType? other) =>
        ReferenceEquals(this, other) || (other is not null && Code == other.Code && Name == other.Name);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as GroupType);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Name ?? Code);

    /// <summary>Gets the code, or the name of a type that is not listed.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Name ?? Code;
}
