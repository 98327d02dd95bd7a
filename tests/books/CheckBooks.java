import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.util.DefaultReportImpl;
import java.io.File;

/** Checks every book named in one virtual machine: to start one takes longer than to check ten books. */
class CheckBooks {
  public static void main(String[] paths) {
    // Findings go to the other stream; both are read as one, in their order.
    System.setErr(System.out);
    for (String path : paths) {
      System.out.println("BOOK " + path);
      new EpubCheck(new File(path), new DefaultReportImpl(path)).doValidate();
    }
  }
}
