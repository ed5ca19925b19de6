using System.Diagnostics.CodeAnalysis;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.CustomerCare;

/// <summary>Which of the plan's systems serves a buyer.</summary>
[Cites("CARE-0.2", CareDocument.GivingUp)]
public enum CarePhase
{
    /// <summary>Before the contract is signed (售前关怀).</summary>
    PreSale = 1,

    /// <summary>From signing until moving in (售中关怀), with the quality assurance before moving in as its last part.</summary>
    InSale,

    /// <summary>In the new home (入住后体贴服务).</summary>
    AfterMoveIn,

    /// <summary>The buyer has given up; nothing is owed.</summary>
    GivenUp,
}

/// <summary>How far a buyer is on the journey, in the words of the catalogue.</summary>
[Cites("CARE-0.2")]
public enum CareStage
{
    /// <summary>Has visited the sales hall.</summary>
    FirstVisit = 1,

    /// <summary>Has signed the subscription agreement.</summary>
    Subscribed,

    /// <summary>Has signed the contract.</summary>
    [SuppressMessage("Naming", "CA1720:Identifier contains type name", Justification = "The catalogue's word for a contract that is signed; no type is meant.")]
    Signed,

    /// <summary>Will move in within the months before moving in.</summary>
    PreMoveIn,

    /// <summary>Lives in the new home.</summary>
    MovedIn,
}
