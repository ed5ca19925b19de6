using CustomerServiceRules.Terms;
using CustomerServiceRules.Visits;
using static CustomerServiceRules.Tests.Visits.Agreements;

namespace CustomerServiceRules.Tests.Visits;

public sealed class ExplanationTests
{
    [Fact]
    public void Explain_InChinese_NamesTheWaysInChinese()
    {
        var duty = new ContactDuty("t.contact", ContactRhythm.Weeks(1), 1, "t.staff", ContactWay.Visit, ContactWay.Call, ContactWay.Message, ContactWay.Publication);

        var text = Owing(duty).Owed("2024-01-08", "2024-01-15")[0].Explain();

        text.In(Language.Chinese).Should().Contain("在2024-W02内以拜访 / 电话回访 / 短信 / 发布方式联系K1\n");
        text.In(Language.English).Should().Contain("met by: Visit / Call / Message / Publication with K1 within 2024-W02\n");
    }
}
