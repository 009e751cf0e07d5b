namespace Asam.Iop;

/// <summary>What a program treats.</summary>
public enum Condition
{
    /// <summary>A substance use disorder.</summary>
    SubstanceUseDisorder = 0,

    /// <summary>A substance use disorder together with a mental health condition.</summary>
    CoOccurring = 1,

    /// <summary>A mental health condition without a substance use disorder.</summary>
    MentalHealth = 2,
}
