using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;

namespace Asam.Iop.Services;

/// <summary>A set of services, in the words of a policy: <c>group</c>, <c>individual</c>, <c>group:process</c> …</summary>
/// <remarks>
/// <c>group</c> means all groups, also those without a type; <c>group:experiential</c> covers its four kinds; <c>group:other</c>
/// every type that is not listed. Equal when they hold the same services, however they were put together. Immutable.
/// </remarks>
public sealed partial class ServiceSet : IEquatable<ServiceSet>
{
    private readonly uint _categories;

    private ServiceSet(uint categories) => _categories = categories;

    /// <summary>Gets the set without any service.</summary>
    public static ServiceSet None { get; } = new(0);

    /// <summary>Gets the services that count as treatment unless a policy says otherwise: group, individual, family, unspecified.</summary>
    public static ServiceSet Treatment { get; } = Of(Service.Group, Service.Individual, Service.Family, Service.Unspecified);

    /// <summary>Gets a value indicating whether the set holds no service.</summary>
    public bool IsEmpty => _categories == 0;

    internal uint Categories => _categories;

    /// <summary>Gets a value indicating whether the set holds group types, and nothing else; not groups without a type.</summary>
    internal bool IsOfGroupTypes => !IsEmpty && (_categories & ~ServiceCategory.TypedGroups) == 0;

    /// <summary>Says whether two sets are equal.</summary>
    /// <param name="left">One set.</param>
    /// <param name="right">The other set.</param>
    /// <returns><see langword="true"/> if they hold the same services.</returns>
    public static bool operator ==(ServiceSet? left, ServiceSet? right) => Equals(left, right);

    /// <summary>Says whether two sets differ.</summary>
    /// <param name="left">One set.</param>
    /// <param name="right">The other set.</param>
    /// <returns><see langword="true"/> if one holds a service that the other does not.</returns>
    public static bool operator !=(ServiceSet? left, ServiceSet? right) => !Equals(left, right);

    /// <summary>Makes the set of some services.</summary>
    /// <param name="services">The services; <see cref="Service.Group"/> means all groups.</param>
    /// <returns>The set.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">One of them is no service.</exception>
    public static ServiceSet Of(params Service[] services)
    {
        uint categories = 0;
        foreach (Service service in Guard.Against.Null(services))
            categories |= ServiceCategory.Covering(Guard.Against.UnknownCode(service, ServiceCodes.Services));
        return new(categories);
    }

    /// <summary>Makes the set of some group types.</summary>
    /// <param name="types">The types; <see cref="GroupType.Experiential"/> covers its four kinds, any <see cref="GroupType.Other"/> all of them.</param>
    /// <returns>The set.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="types"/> or one of them is <see langword="null"/>.</exception>
    public static ServiceSet OfGroups(params GroupType[] types)
    {
        uint categories = 0;
        foreach (GroupType type in Guard.Against.Null(types))
            categories |= ServiceCategory.Covering(Guard.Against.Null(type, nameof(types)));
        return new(categories);
    }

    /// <summary>Reads the set of a word of a policy.</summary>
    /// <param name="word">A code of a service, or <c>group:</c> and the code of a group type.</param>
    /// <param name="set">The set, if the word is one.</param>
    /// <returns><see langword="true"/> if the word was read.</returns>
    public static bool TryParse(string? word, [NotNullWhen(true)] out ServiceSet? set)
    {
        set = Words.TryGetValue(word ?? string.Empty, out uint categories) ? new(categories) : null;
        return set is not null;
    }

    /// <summary>Joins two sets.</summary>
    /// <param name="other">The other set.</param>
    /// <returns>The services of either.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is <see langword="null"/>.</exception>
    public ServiceSet Union(ServiceSet other) => new(_categories | Guard.Against.Null(other)._categories);

    /// <summary>Takes services away.</summary>
    /// <param name="other">What to take away.</param>
    /// <returns>The services of this set that are not in the other.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is <see langword="null"/>.</exception>
    public ServiceSet Except(ServiceSet other) => new(_categories & ~Guard.Against.Null(other)._categories);

    /// <summary>Says whether the set holds a service.</summary>
    /// <param name="service">The service.</param>
    /// <param name="groupType">The type of a group, or <see langword="null"/> for one without a type; ignored for other services.</param>
    /// <returns><see langword="true"/> if it is held.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="service"/> is no service.</exception>
    public bool Contains(Service service, GroupType? groupType = null) =>
        (_categories & (1u << ServiceCategory.Of(Guard.Against.UnknownCode(service, ServiceCodes.Services), groupType))) != 0;

    /// <inheritdoc/>
    public bool Equals(ServiceSet? other) => other is not null && _categories == other._categories;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ServiceSet);

    /// <inheritdoc/>
    public override int GetHashCode() => (int)_categories;

    /// <summary>Gets the words of the set: <c>group, individual</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => string.Join(", ", ToWords());
}
