using CustomerServiceRules.Facts;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.CustomerCare;

/// <summary>What the host is ordered to have done.</summary>
[Cites("CARE-0.4", "CARE-0.6", "CARE-1.1", "CARE-1.2", "CARE-1.3", "CARE-1.4b", "CARE-3.0", "CARE-3.1")]
public enum CareTask
{
    /// <summary>Export the buyer's data for the thank-you message (导出客户信息).</summary>
    Export = 1,

    /// <summary>Send the thank-you message with the reminder of the signing (致谢短信).</summary>
    Thank,

    /// <summary>Call after signing and make the hotline known (电话回访).</summary>
    WelcomeCall,

    /// <summary>Make the hotline known by message (短信公布服务专线).</summary>
    HotlineMessage,

    /// <summary>Keep to the calls and messages of each month (每月沟通).</summary>
    MonthlyContacts,

    /// <summary>Plan and publish what lets buyers try their home (房屋模拟体验发布).</summary>
    PublishPreview,

    /// <summary>Publish the inspections of the mock move-in (公布巡检记录).</summary>
    PublishInspections,

    /// <summary>Open the channel by which buyers ask (启动客户咨询渠道).</summary>
    OpenConsultation,

    /// <summary>Keep in touch after moving in (保持沟通渠道).</summary>
    KeepInTouch,

    /// <summary>Put a contact on the buyer's record (归档).</summary>
    FileRecord,

    /// <summary>Tell the customer an answer (回复).</summary>
    Reply,
}

/// <summary>An order to have something done for a buyer. Immutable.</summary>
/// <param name="Task">What.</param>
/// <param name="Buyer">For whom.</param>
/// <param name="To">Who has to do it, or is told: the ID of a role in <see cref="CareRoles"/>.</param>
/// <param name="About">What to say, in one line; null where the task says enough.</param>
public sealed record CareOrder(CareTask Task, SubjectId Buyer, string To, string? About = null);
