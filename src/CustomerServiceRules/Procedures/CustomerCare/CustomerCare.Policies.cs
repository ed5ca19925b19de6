using CustomerServiceRules.Modules;
using CustomerServiceRules.Policies;
using CustomerServiceRules.Terms;
using CustomerServiceRules.Visits;

namespace CustomerServiceRules.Procedures.CustomerCare;

// What is decided, and the lists that it is decided on.
public static partial class CustomerCare
{
    /// <summary>Who runs the hotline of which project: the four of the document, and those of the host (CARE-1.4a, CARE-1.4c, X-15).</summary>
    public static DataList<ProjectHotline> Hotlines { get; } = new(
        "care.hotlines",
        new LocalizedText("Who runs the hotline of a project", "项目客服热线的管理人"),
        new ProjectHotline(CareProjects.Tianhui, HotlineKeeper.PropertyCompany, "CARE-1.4a"),
        new ProjectHotline(CareProjects.Xicheng, HotlineKeeper.PropertyCompany, "CARE-1.4a"),
        new ProjectHotline(CareProjects.Shangcheng, HotlineKeeper.Ambassador, "CARE-1.4c"),
        new ProjectHotline(CareProjects.Shuian, HotlineKeeper.Ambassador, "CARE-1.4c"));

    /// <summary>The numbers of the hotlines: empty, and for the host to fill, one a project (CARE-2.0).</summary>
    public static DataList<HotlineNumber> HotlineNumbers { get; } = new(
        "care.hotline-numbers",
        new LocalizedText("Numbers of the projects' hotlines", "项目客服热线号码"));

    /// <summary>
    /// Which contacts is the buyer owed? Asked of <see cref="FactsOf(CareFile)"/>; what is owed once is concluded from its
    /// event on. <see cref="Served"/> puts the decisions of all days together.
    /// </summary>
    public static Policy<IReadOnlyList<ContactDuty>> Duties { get; } = Policy.Each(
        "care.duties",
        new LocalizedText("Which contacts is the buyer owed?", "应对该客户进行哪些联系？"),
        duty => duty.Id,
        ContactDuty.Text);

    /// <summary>May the message be sent, and by which channel? Asked of <see cref="FactsOf(CareFile, CareMessage)"/>.</summary>
    public static Policy<MessageRoute> Message { get; } = Policy.One(
        "care.message-route",
        new LocalizedText("May the message be sent, and by which channel?", "该信息可否发送，以何种方式发送？"),
        ValueText.OfEnum<MessageRoute>(CareTerms.Of));

    /// <summary>Who runs the hotline of the project? The subject is the project.</summary>
    public static Policy<HotlineKeeper> Hotline { get; } = Policy.One(
        "care.hotline",
        new LocalizedText("Who runs the hotline of the project?", "该项目客服热线由谁管理？"),
        ValueText.OfEnum<HotlineKeeper>(CareTerms.Of));

    /// <summary>Which is the number of the project's hotline? The subject is the project; two numbers are a conflict.</summary>
    public static Policy<string> NumberOfHotline { get; } = Policy.One(
        "care.hotline-number",
        new LocalizedText("Which is the number of the project's hotline?", "该项目客服热线号码是多少？"),
        new ValueText<string>(number => number, number => number));
}
