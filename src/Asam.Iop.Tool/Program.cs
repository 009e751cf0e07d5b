using System.Runtime.InteropServices;
using Asam.Iop.Tool;
using Asam.Iop.Tool.Commands;
using Asam.Iop.Tool.Terminals;

PosixSignalRegistration? softened = FileSizeLimit.Soften();
Terminal terminal = Terminal.OfProcess();
try
{
    return CommandLine.Run(args, terminal);
}
catch (IOException exception) when (StandardOutput.IsClosed(exception))
{
    return ExitCode.Good;
}
catch (IOException exception)
{
    terminal.Complain($"The output cannot be written: {exception.Message}");
    return ExitCode.WrongInput;
}
catch (Exception exception)
{
    terminal.Complain($"It failed, which is an error of asam-iop itself: {exception.GetType().Name}: {exception.Message}");
    return ExitCode.WrongInput;
}
finally
{
    // A signal may still be on its way, so that it is kept and not disposed.
    GC.KeepAlive(softened);
}
