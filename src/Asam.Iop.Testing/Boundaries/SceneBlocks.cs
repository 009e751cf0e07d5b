using Asam.Iop.Policies;
using Asam.Iop.Scheduling;
using Asam.Iop.Services;

namespace Asam.Iop.Testing.Boundaries;

/// <summary>The blocks that weeks of a scene are made of. All that is countable is so for certain.</summary>
internal sealed class SceneBlocks
{
    private static readonly GroupType[] Types = [GroupType.Process, .. GroupType.Listed, GroupType.Other(GroupType.OtherCode)];

    /// <summary>The services of what is neither a group nor unspecified, those first that rules speak of least.</summary>
    private static readonly Service[] Fillers =
        [Service.Family, .. ServiceCodes.Services.Values.Except([Service.Group, Service.Unspecified])];

    private readonly ServiceBlock? _main;
    private readonly ServiceBlock? _filler;
    private readonly int? _size;

    public SceneBlocks(Scene scene)
    {
        ServiceSet countable = scene.Counted.Except(scene.Services);
        _size = SizeOf(scene);
        _filler = Fillers.Where(service => countable.Contains(service))
            .OrderBy(service => IsSpokenOf(scene, service))
            .Select(service => ServiceBlock.Of(service, 1))
            .FirstOrDefault();
        _main = countable.IsEmpty ? null : Sized(Of(countable, 1));
        _filler ??= _main;
    }

    /// <summary>Gets a value indicating whether what fills a week up is judged as a session is: a group, or unspecified.</summary>
    public bool FillsWithSessions => _filler?.Service is Service.Group or Service.Unspecified;

    /// <summary>Gets a value indicating whether all that counts is a block that may hold more than it says.</summary>
    public bool IsUncertain => _main?.Service == Service.Unspecified;

    /// <summary>Gets the block of a usual session, a group where groups count; <see langword="null"/> where nothing counts.</summary>
    public ServiceBlock? Main(int minutes) => _main?.WithMinutes(minutes);

    /// <summary>Gets a block that fills a week up, no group if another service counts; <see langword="null"/> where nothing counts.</summary>
    public ServiceBlock? Filler(int minutes) => _filler?.WithMinutes(minutes);

    /// <summary>Gets a group whose size other rules allow: of a type that counts, where one does.</summary>
    public ServiceBlock Group(int minutes) => _main?.Service == Service.Group
        ? _main.WithMinutes(minutes)
        : Sized(ServiceBlock.Group(Types[0], minutes));

    public ServiceBlock Sized(ServiceBlock block) => block.Service == Service.Group ? block.WithSize(_size) : block;

    public bool IsMainOf(ServiceSet services) => _main is not null && services.Contains(_main.Service, _main.GroupType);

    /// <summary>Gets a block of some services: a group first, one that says no service last.</summary>
    public static ServiceBlock Of(ServiceSet services, int minutes)
    {
        if (Types.FirstOrDefault(type => services.Contains(Service.Group, type)) is GroupType type)
            return ServiceBlock.Group(type, minutes);
        foreach (Service service in ServiceCodes.Services.Values.OrderBy(service => service == Service.Unspecified))
        {
            if (services.Contains(service))
                return ServiceBlock.Of(service, minutes);
        }

        throw new ArgumentException("There are no services.", nameof(services));
    }

    private static bool IsSpokenOf(Scene scene, Service service) =>
        new[] { Rule.ServiceMinutesKind, Rule.ServiceFrequencyKind }
            .SelectMany(scene.Limits.Of)
            .Any(rule => rule.Parameters.Services("services")!.Contains(service));

    private static int? SizeOf(Scene scene) => scene.Limits.Of(Rule.GroupSizeKind).Any()
        ? scene.Limits.Between(Rule.GroupSizeKind, "min", "max", usual: 8)
        : null;
}
