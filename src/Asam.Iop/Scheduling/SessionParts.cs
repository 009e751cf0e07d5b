using Ardalis.GuardClauses;
using Asam.Iop.Services;

namespace Asam.Iop.Scheduling;

/// <summary>The verbs by which a session is written down, block after block.</summary>
public static class SessionParts
{
    /// <summary>Adds a group of a known type.</summary>
    /// <param name="part">What the session is so far.</param>
    /// <param name="type">The type.</param>
    /// <param name="minutes">Its minutes, <see cref="ServiceBlock.MinMinutes"/> to <see cref="ServiceBlock.MaxMinutes"/>, both inclusive.</param>
    /// <param name="size">The number of people, or <see langword="null"/> where it is not said.</param>
    /// <param name="modality">The block's own modality, or <see langword="null"/> for the plan's.</param>
    /// <returns>A new session.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="part"/> or <paramref name="type"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number or code is out of bounds.</exception>
    /// <exception cref="IllFormedException">The session would have too many blocks, be too long, or pass midnight.</exception>
    public static Session Group(this ISessionPart part, GroupType type, int minutes, int? size = null, Modality? modality = null) =>
        Guard.Against.Null(part).Add(ServiceBlock.Create(Service.Group, Guard.Against.Null(type), minutes, modality, size));

    /// <summary>Adds individual therapy or counseling.</summary>
    /// <param name="part">What the session is so far.</param>
    /// <param name="minutes">Its minutes, <see cref="ServiceBlock.MinMinutes"/> to <see cref="ServiceBlock.MaxMinutes"/>, both inclusive.</param>
    /// <param name="modality">The block's own modality, or <see langword="null"/> for the plan's.</param>
    /// <returns>A new session.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="part"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number or code is out of bounds.</exception>
    /// <exception cref="IllFormedException">The session would have too many blocks, be too long, or pass midnight.</exception>
    public static Session Individual(this ISessionPart part, int minutes, Modality? modality = null) =>
        part.Then(Service.Individual, minutes, modality);

    /// <summary>Adds family therapy or counseling.</summary>
    /// <param name="part">What the session is so far.</param>
    /// <param name="minutes">Its minutes, <see cref="ServiceBlock.MinMinutes"/> to <see cref="ServiceBlock.MaxMinutes"/>, both inclusive.</param>
    /// <param name="modality">The block's own modality, or <see langword="null"/> for the plan's.</param>
    /// <returns>A new session.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="part"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number or code is out of bounds.</exception>
    /// <exception cref="IllFormedException">The session would have too many blocks, be too long, or pass midnight.</exception>
    public static Session Family(this ISessionPart part, int minutes, Modality? modality = null) =>
        part.Then(Service.Family, minutes, modality);

    /// <summary>Adds a break.</summary>
    /// <param name="part">What the session is so far.</param>
    /// <param name="minutes">Its minutes, <see cref="ServiceBlock.MinMinutes"/> to <see cref="ServiceBlock.MaxMinutes"/>, both inclusive.</param>
    /// <returns>A new session.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="part"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="minutes"/> is out of bounds.</exception>
    /// <exception cref="IllFormedException">The session would have too many blocks, be too long, or pass midnight.</exception>
    public static Session Break(this ISessionPart part, int minutes) => part.Then(Service.Break, minutes);

    /// <summary>Adds a block of any service; <see cref="Service.Group"/> makes a group without a type.</summary>
    /// <param name="part">What the session is so far.</param>
    /// <param name="service">The service.</param>
    /// <param name="minutes">Its minutes, <see cref="ServiceBlock.MinMinutes"/> to <see cref="ServiceBlock.MaxMinutes"/>, both inclusive.</param>
    /// <param name="modality">The block's own modality, or <see langword="null"/> for the plan's.</param>
    /// <returns>A new session.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="part"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number or code is out of bounds.</exception>
    /// <exception cref="IllFormedException">The session would have too many blocks, be too long, or pass midnight.</exception>
    public static Session Then(this ISessionPart part, Service service, int minutes, Modality? modality = null) =>
        Guard.Against.Null(part).Add(ServiceBlock.Create(service, groupType: null, minutes, modality));
}
