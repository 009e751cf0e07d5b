using Asam.Iop.Fuzzing;

if (FuzzingOptions.Parse(args) is not FuzzingOptions options)
{
    Console.Error.WriteLine(FuzzingOptions.Usage);
    return 2;
}

BranchMap.Attach();
return FuzzingRun.Start(options);
