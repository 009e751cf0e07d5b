using System.Runtime.InteropServices;

namespace Asam.Iop.Tool.Commands;

/// <summary>Until it is disposed, a signal that would end the process waits.</summary>
internal sealed class HeldSignals : IDisposable
{
    private readonly TaskCompletionSource _release = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly PosixSignalRegistration[] _registrations;

    public HeldSignals() => _registrations =
    [
        PosixSignalRegistration.Create(PosixSignal.SIGHUP, Wait),
        PosixSignalRegistration.Create(PosixSignal.SIGINT, Wait),
        PosixSignalRegistration.Create(PosixSignal.SIGTERM, Wait),
    ];

    public void Dispose()
    {
        _release.SetResult();
        foreach (PosixSignalRegistration registration in _registrations)
            registration.Dispose();
    }

    private void Wait(PosixSignalContext context) => _release.Task.Wait();
}
