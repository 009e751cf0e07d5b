namespace Asam.Iop.Policies;

/// <summary>Why a rule had nothing to judge, or could not be judged.</summary>
public enum OutcomeReason
{
    /// <summary>It had nothing to judge: the policy is for other conditions than the client's.</summary>
    OtherCondition = 0,

    /// <summary>It had nothing to judge: the rule is for another population than the client's.</summary>
    OtherPopulation = 1,

    /// <summary>It had nothing to judge: the rule is of another basis than what was given, such as of attendance where that is a plan.</summary>
    OtherBasis = 2,

    /// <summary>It had nothing to judge: the rule applies, but nothing that it looks at is there.</summary>
    NothingToJudge = 3,

    /// <summary>It could not be judged: hours whose service is not said might count or not.</summary>
    UnspecifiedService = 4,

    /// <summary>It could not be judged: the number of weeks of an open-ended plan is not known.</summary>
    OpenEndedLength = 5,

    /// <summary>It could not be judged: the mean of the weeks of an open-ended plan is not known.</summary>
    OpenEndedMean = 6,

    /// <summary>It could not be judged: the weekday of a service day is still unchosen.</summary>
    UnchosenDay = 7,

    /// <summary>It could not be judged: the size of a group is not said.</summary>
    UnknownGroupSize = 8,

    /// <summary>It could not be judged: the type of a group is not said.</summary>
    UnknownGroupType = 9,

    /// <summary>It could not be judged: how a service is attended is not said.</summary>
    UnknownModality = 10,
}
