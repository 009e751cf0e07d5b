using Ardalis.GuardClauses;
using NodaTime;

namespace Asam.Iop.Policies;

/// <summary>A source of a policy: where its figures were seen.</summary>
/// <remarks>Equal by all its properties. Immutable.</remarks>
public sealed class Citation : IEquatable<Citation>
{
    /// <summary>Initializes a new instance of the <see cref="Citation"/> class.</summary>
    /// <param name="id">The id by which rules name the source, at most <see cref="Text.MaxIdLength"/> characters.</param>
    /// <param name="title">The title, at most <see cref="Text.MaxLength"/> characters.</param>
    /// <param name="url">The address, at most <see cref="Text.MaxAddressLength"/> characters, or <see langword="null"/>.</param>
    /// <param name="date">The date of the source, or <see langword="null"/> where it has none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> or <paramref name="title"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="id"/> is no id, or <paramref name="title"/> or <paramref name="url"/> no text.</exception>
    public Citation(string id, string title, string? url = null, LocalDate? date = null)
    {
        Id = Guard.Against.BadId(id);
        Title = Guard.Against.BadText(title);
        Url = url is null ? null : Guard.Against.BadAddress(url);
        Date = date;
    }

    /// <summary>Gets the id by which rules name the source.</summary>
    public string Id { get; }

    /// <summary>Gets the title.</summary>
    public string Title { get; }

    /// <summary>Gets the address, or <see langword="null"/>.</summary>
    public string? Url { get; }

    /// <summary>Gets the date of the source, or <see langword="null"/> where it has none.</summary>
    public LocalDate? Date { get; }

    /// <summary>Says whether two citations are equal.</summary>
    /// <param name="left">One citation.</param>
    /// <param name="right">The other citation.</param>
    /// <returns><see langword="true"/> if all their properties are equal.</returns>
    public static bool operator ==(Citation? left, Citation? right) => Equals(left, right);

    /// <summary>Says whether two citations differ.</summary>
    /// <param name="left">One citation.</param>
    /// <param name="right">The other citation.</param>
    /// <returns><see langword="true"/> if a property differs.</returns>
    public static bool operator !=(Citation? left, Citation? right) => !Equals(left, right);

    /// <inheritdoc/>
    public bool Equals(Citation? other) =>
        other is not null && Id == other.Id && Title == other.Title && Url == other.Url && Date == other.Date;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Citation);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>Gets id and title.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"[{Id}] {Title}";
}
