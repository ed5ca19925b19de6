using CustomerServiceRules.Terms;

namespace ComplaintDesk.Display;

/// <summary>The program's own words in the language of the reader; the words of the procedures come from the library.</summary>
internal sealed partial class Texts(Language language)
{
    public Language Language => language;

    public string Reading => Say("Reading {0}", "正在读取 {0}");

    public string Replaying => Say("Replaying", "正在回放");

    public string RowsDone => Say("{0}: {1} %, {2:N0} events", "{0}：{1} %，{2:N0} 个事件");

    public string IncidentsDone => Say("{0}: {1} %, {2:N0} incidents", "{0}：{1} %，{2:N0} 个事件单");

    public string Written => Say("Written to {0}: {1}", "已写入 {0}：{1}");

    public string Took => Say(
        "The events took {0:0.00} s on {1} processors ({2:0.00} s of processor time); reading the file before took {3:0.00} s.",
        "回放全部事件用时 {0:0.00} 秒（{1} 个处理器，处理器时间 {2:0.00} 秒）；此前读取文件用时 {3:0.00} 秒。");

    public static Texts In(Language language) => new(language);

    private string Say(string english, string chinese) => language == Language.Chinese ? chinese : english;
}
