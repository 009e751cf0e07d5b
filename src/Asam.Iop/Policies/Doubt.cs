namespace Asam.Iop.Policies;

/// <summary>Why a rule could not be judged, or had nothing to judge.</summary>
internal enum Doubt
{
    None,
    OtherCondition,
    OtherPopulation,
    OtherBasis,
    NothingToJudge,
    UnspecifiedService,
    OpenEnded,
    MeanOfOpenEnded,
    UnchosenDay,
    UnknownGroupSize,
    UnknownGroupType,
    UnknownModality,
}
