using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.CustomerCare;

/// <summary>What a message to a buyer is about.</summary>
[Cites("CARE-0.4", "CARE-1.2", "CARE-1.3", "CARE-2.2", "CARE-2.3b", "CARE-2.4", "CARE-0.6", "CARE-3.2", "CARE-H", CareDocument.Letters)]
public enum CareMessageKind
{
    /// <summary>Thanks for subscribing, with a reminder of the signing (致谢短信).</summary>
    Thanks = 1,

    /// <summary>The number of the service hotline (服务专线).</summary>
    Hotline,

    /// <summary>Birthday wishes (生日信息); one of the two a month.</summary>
    Birthday,

    /// <summary>Something that takes place at the estate (项目活动).</summary>
    ProjectEvent,

    /// <summary>A change of the surroundings (周边变化).</summary>
    Surroundings,

    /// <summary>The progress of the building (工程进度).</summary>
    Progress,

    /// <summary>An invitation to an event of the owners' club (招商会活动邀请).</summary>
    ClubInvitation,

    /// <summary>A hint at services, daily life or weather, or advice to the family (咨询服务短信).</summary>
    Service,

    /// <summary>The electronic family letter (绿色家书).</summary>
    FamilyLetter,

    /// <summary>The record of the water test (试水记录), by MMS.</summary>
    WaterTest,

    /// <summary>A warning that concerns safety; needs no consent.</summary>
    Safety,

    /// <summary>A project letter on paper (项目家书): done away with.</summary>
    PrintedLetter,
}
