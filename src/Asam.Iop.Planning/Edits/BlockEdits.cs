using Asam.Iop.Scheduling;
using Asam.Iop.Services;

namespace Asam.Iop.Planning.Edits;

/// <summary>Edits of the blocks of one session.</summary>
internal static class BlockEdits
{
    /// <summary>How long a block of a service is made where no rule says it.</summary>
    public const int UsualMinutes = 60;

    /// <summary>The least minutes of a part, where a block is parted.</summary>
    private const int LeastPart = 15;

    public static bool IsGroup(ServiceBlock block) => block.Service is Service.Group or Service.Unspecified;

    /// <summary>Makes a block of one of some services.</summary>
    public static ServiceBlock Of(ServiceSet services, int minutes)
    {
        foreach (Service service in ServiceCodes.Services.Values.Where(each => each is not (Service.Unspecified or Service.Group)))
        {
            if (services.Contains(service))
                return ServiceBlock.Of(service, minutes);
        }

        return GroupOf(services, minutes) ?? ServiceBlock.Of(services.Contains(Service.Group) ? Service.Group : Service.Unspecified, minutes);
    }

    /// <summary>Makes a group that is one of some services, if there is one.</summary>
    public static ServiceBlock? GroupOf(ServiceSet services, int minutes)
    {
        GroupType? type = services.Contains(Service.Group, GroupType.Process)
            ? GroupType.Process
            : GroupType.Listed.FirstOrDefault(each => services.Contains(Service.Group, each));
        return type is null ? null : ServiceBlock.Group(type, minutes);
    }

    /// <summary>Gives blocks the time of the longest group of a session; <see langword="null"/> where it has not so much.</summary>
    public static IEnumerable<ServiceBlock>? MakeRoom(Session session, IReadOnlyList<ServiceBlock> blocks)
    {
        int place = LongestGroup(session);
        int minutes = blocks.Sum(block => block.Duration.TotalMinutes);
        return place < 0 || session.Blocks[place].Duration.TotalMinutes <= minutes
            ? null
            : [.. Resized(session, place, -minutes), .. blocks];
    }

    /// <summary>Gives the longest group of a session, or where it has none its longest block of treatment, so many minutes more or fewer.</summary>
    public static IReadOnlyList<ServiceBlock>? Resize(Session session, int minutes)
    {
        int place = LongestGroup(session);
        if (place < 0)
            place = Longest(session, block => !block.IsTimeOff);
        int resized = place < 0 ? 0 : session.Blocks[place].Duration.TotalMinutes + minutes;
        return resized is < ServiceBlock.MinMinutes or > ServiceBlock.MaxMinutes ? null : Resized(session, place, minutes);
    }

    /// <summary>Parts the longest block of some services into as many as make so many more.</summary>
    public static IEnumerable<ServiceBlock>? Part(Session session, ServiceSet services, int more)
    {
        int place = Longest(session, block => services.Contains(block.Service, block.GroupType));
        if (more < 1 || place < 0 || session.Blocks[place].Duration.TotalMinutes < (more + 1) * LeastPart)
            return null;
        ServiceBlock block = session.Blocks[place];
        (int minutes, int rest) = (block.Duration.TotalMinutes / (more + 1), block.Duration.TotalMinutes % (more + 1));
        IEnumerable<ServiceBlock> parts = Enumerable.Range(0, more + 1).Select(part => block.WithMinutes(minutes + (part < rest ? 1 : 0)));
        return [.. session.Blocks.Take(place), .. parts, .. session.Blocks.Skip(place + 1)];
    }

    private static int LongestGroup(Session session) => Longest(session, IsGroup);

    private static int Longest(Session session, Func<ServiceBlock, bool> isMeant)
    {
        int longest = -1;
        for (int i = 0; i < session.Blocks.Count; i++)
        {
            if (isMeant(session.Blocks[i]) && (longest < 0 || session.Blocks[i].Duration > session.Blocks[longest].Duration))
                longest = i;
        }

        return longest;
    }

    private static IReadOnlyList<ServiceBlock> Resized(Session session, int place, int minutes) =>
        [.. session.Blocks.Select((block, index) => index == place ? block.WithMinutes(block.Duration.TotalMinutes + minutes) : block)];
}
