namespace Asam.Iop.Benchmarks.Plain;

public enum PlainPopulation
{
    Adult,
    Adolescent,
}

public enum PlainCondition
{
    SubstanceUseDisorder,
    CoOccurring,
    MentalHealth,
}

public enum PlainLiving
{
    Home,
    SoberLiving,
    OtherSupportiveHousing,
}

public enum PlainModality
{
    InPerson,
    Virtual,
    Hybrid,
    AudioOnly,
}

public enum PlainWeekday
{
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}

public enum PlainService
{
    Group,
    Individual,
    Family,
    Medication,
    CaseManagement,
    Assessment,
    DrugTest,
    PeerSupport,
    MutualHelp,
    Break,
    Meal,
    Unspecified,
}

public enum PlainGroupType
{
    Psychotherapy,
    Discussion,
    Didactic,
    Educational,
    Process,
    RelapsePrevention,
    Experiential,
    Art,
    Music,
    Recreation,
    Adventure,
    Skills,
    EarlyRecoverySkills,
    SocialSupport,
    FamilyEducation,
    MultiFamily,
    Other,
}
