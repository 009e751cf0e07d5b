using Ardalis.GuardClauses;
using Asam.Iop.Services;

namespace Asam.Iop.Scheduling;

/// <summary>One service for a number of whole minutes: a part of a <see cref="Session"/>.</summary>
/// <remarks>Equal by all its properties. Immutable; the <c>With</c> methods give altered copies.</remarks>
public sealed class ServiceBlock : IEquatable<ServiceBlock>
{
    /// <summary>The fewest minutes of a block, inclusive.</summary>
    public const int MinMinutes = 1;

    /// <summary>The most minutes of a block, inclusive: those of a day.</summary>
    public const int MaxMinutes = 1440;

    /// <summary>The fewest people in a group, inclusive.</summary>
    public const int MinSize = 1;

    /// <summary>The most people in a group, inclusive.</summary>
    public const int MaxSize = 1000;

    private const int None = -1;

    // A plan has more blocks than anything else, so they are kept small.
    private readonly byte _service;
    private readonly byte _category;
    private readonly sbyte _modality;
    private readonly short _minutes;
    private readonly short _size;

    private ServiceBlock(Service service, GroupType? groupType, int minutes, Modality? modality, int? size)
    {
        GroupType = groupType;
        _service = (byte)service;
        _minutes = (short)minutes;
        _modality = (sbyte)(modality is null ? None : (int)modality);
        _size = (short)(size ?? None);
        _category = (byte)ServiceCategory.Of(service, groupType);
    }

    /// <summary>Gets the service.</summary>
    public Service Service => (Service)_service;

    /// <summary>Gets the type of a group, or <see langword="null"/> where it is not said or the service is no group.</summary>
    public GroupType? GroupType { get; }

    /// <summary>Gets how long the block lasts: <see cref="MinMinutes"/> to <see cref="MaxMinutes"/>.</summary>
    public SessionDuration Duration => SessionDuration.OfKnown(_minutes);

    /// <summary>Gets the block's own modality, or <see langword="null"/> where the plan's holds.</summary>
    public Modality? Modality => _modality == None ? null : (Modality)_modality;

    /// <summary>Gets the number of people in a group, <see cref="MinSize"/> to <see cref="MaxSize"/>, or <see langword="null"/> where it is not said.</summary>
    public int? Size => _size == None ? null : _size;

    /// <summary>Gets a value indicating whether the block is time off: a break or a meal.</summary>
    public bool IsTimeOff => Service is Service.Break or Service.Meal;

    internal int Category => _category;

    /// <summary>Says whether two blocks are equal.</summary>
    /// <param name="left">One block.</param>
    /// <param name="right">The other block.</param>
    /// <returns><see langword="true"/> if all their properties are equal.</returns>
    public static bool operator ==(ServiceBlock? left, ServiceBlock? right) => Equals(left, right);

    /// <summary>Says whether two blocks differ.</summary>
    /// <param name="left">One block.</param>
    /// <param name="right">The other block.</param>
    /// <returns><see langword="true"/> if a property differs.</returns>
    public static bool operator !=(ServiceBlock? left, ServiceBlock? right) => !Equals(left, right);

    /// <summary>Makes a block of any service.</summary>
    /// <param name="service">The service; <see cref="Service.Group"/> makes a group without a type.</param>
    /// <param name="minutes">Its minutes, <see cref="MinMinutes"/> to <see cref="MaxMinutes"/>, both inclusive.</param>
    /// <returns>The block.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="service"/> is no service, or <paramref name="minutes"/> is out of bounds.</exception>
    public static ServiceBlock Of(Service service, int minutes) => Create(service, groupType: null, minutes);

    /// <summary>Makes a block of a group of a known type.</summary>
    /// <param name="type">The type.</param>
    /// <param name="minutes">Its minutes, <see cref="MinMinutes"/> to <see cref="MaxMinutes"/>, both inclusive.</param>
    /// <returns>The block.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="type"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="minutes"/> is out of bounds.</exception>
    public static ServiceBlock Group(GroupType type, int minutes) => Create(Service.Group, Guard.Against.Null(type), minutes);

    /// <summary>Makes a block of all that can be said of one.</summary>
    /// <param name="service">The service.</param>
    /// <param name="groupType">The type of a group, or <see langword="null"/> where it is not said.</param>
    /// <param name="minutes">Its minutes, <see cref="MinMinutes"/> to <see cref="MaxMinutes"/>, both inclusive.</param>
    /// <param name="modality">The modality, but not <see cref="Modality.Hybrid"/>; <see langword="null"/> leaves it to the plan.</param>
    /// <param name="size">The number of people in a group, <see cref="MinSize"/> to <see cref="MaxSize"/>, both inclusive, or <see langword="null"/> for unknown.</param>
    /// <returns>The block.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A code is none that a block can have, or a number is out of bounds.</exception>
    /// <exception cref="InvalidOperationException">A type or a size is said, and the service is no group.</exception>
    public static ServiceBlock Create(Service service, GroupType? groupType, int minutes, Modality? modality = null, int? size = null)
    {
        // Every block of a document comes this way, so the list is looked at only where a code cannot be one.
        if (service is < Service.Unspecified or > Service.Meal)
            Guard.Against.UnknownCode(service, ServiceCodes.Services);
        Guard.Against.OutOfBounds(minutes, MinMinutes, MaxMinutes);
        if (modality is Modality known)
            Guard.Against.UnknownCode(known, VocabularyCodes.BlockModalities, nameof(modality));
        if (size is int people)
            Guard.Against.OutOfBounds(people, MinSize, MaxSize, nameof(size));
        if (service != Service.Group && (groupType is not null || size is not null))
            throw OnlyOfGroup(service, size is null ? "type" : "size");
        return new(service, groupType, minutes, modality, size);
    }

    /// <summary>Gets a copy of another length.</summary>
    /// <param name="minutes">The minutes, <see cref="MinMinutes"/> to <see cref="MaxMinutes"/>, both inclusive.</param>
    /// <returns>The copy.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="minutes"/> is out of bounds.</exception>
    public ServiceBlock WithMinutes(int minutes) => Create(Service, GroupType, minutes, Modality, Size);

    /// <summary>Gets a copy of another modality.</summary>
    /// <param name="modality">The modality, but not <see cref="Modality.Hybrid"/>; <see langword="null"/> leaves it to the plan.</param>
    /// <returns>The copy.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="modality"/> is none that a block can have.</exception>
    public ServiceBlock WithModality(Modality? modality) => Create(Service, GroupType, _minutes, modality, Size);

    /// <summary>Gets a copy of another group size.</summary>
    /// <param name="size">The number of people, <see cref="MinSize"/> to <see cref="MaxSize"/>, both inclusive, or <see langword="null"/> for unknown.</param>
    /// <returns>The copy.</returns>
    /// <exception cref="InvalidOperationException">The service is no group.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="size"/> is out of bounds.</exception>
    public ServiceBlock WithSize(int? size) => Create(Service, GroupType, _minutes, Modality, size);

    /// <inheritdoc/>
    public bool Equals(ServiceBlock? other) => ReferenceEquals(this, other) || (other is not null
        && _category == other._category
        && _minutes == other._minutes
        && _modality == other._modality
        && _size == other._size
        && GroupType == other.GroupType);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ServiceBlock);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCodes.Combine(Category, Duration.TotalMinutes, Size ?? 0);

    /// <summary>Gets what the block is and how long, and what else is said of it: <c>process 1 h 30 min (10 people, virtual)</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString()
    {
        string? size = Size switch
        {
            null => null,
            1 => "1 person",
            int people => FormattableString.Invariant($"{people} people"),
        };
        string? modality = Modality is Modality known ? VocabularyCodes.BlockModalities.Of(known) : null;
        string more = string.Join(", ", new[] { size, modality }.OfType<string>());
        return $"{GroupType?.ToString() ?? ServiceCodes.Services.Of(Service)} {Duration}{(more.Length == 0 ? string.Empty : $" ({more})")}";
    }

    private static InvalidOperationException OnlyOfGroup(Service service, string property) =>
        new($"Only a group has a {property}; this is {ServiceCodes.Services.Of(service)}.");
}
